import { offenceIn, transferKindOf } from '../../../domain/sanctions/read-papers.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import type { SubjectDocument } from '../documents/for-other-modules.ts';
import { actOnTransfer } from './act-on-transfer.ts';
import type { Effect } from './paper-effects.ts';
import { notNow } from './refuse-act.ts';
import { openRecords } from './sanction-facts.ts';
import { findTargetNamed } from './sanction-targets.ts';
import { getSanctionedCase } from './sanctioned-case.ts';
import { startTransfer } from './start-transfer.ts';
import type { TransferRecord } from './transfer-clock.ts';

const wordsOf = ({ fields }: SubjectDocument, key: string) => String(fields[key] ?? '').trim();

/** 案件移送审批表：its hand-in is the report of the suspected crime to the chief, its approval his leave. Other bodies get the file with the letter. */
export const transferApproval: Effect = {
  async onIssued(work, document) {
    const reason = wordsOf(document, 'transferReason');
    if (transferKindOf(wordsOf(document, 'receivingBody')) !== 'police') return;
    const reported = (await toThePolice(work, document)).find(({ state }) => state === 'reported');
    const id = reported?.id ?? (await reportCrime(work, document, reason));
    const version = reported?.version ?? 1;
    await actOnTransfer(work, id, { act: 'allowTransfer', version, reason: `案件移送审批表（${work.today}）` }, document);
  },
};

async function reportCrime(work: Work, document: SubjectDocument, reason: string): Promise<string> {
  const offence = offenceIn(reason);
  if (offence === undefined)
    throw badField('fields.transferReason', '移送公安机关的，须写明涉嫌的罪名，如“涉嫌危险作业罪”。', 'Name the suspected crime, as 涉嫌危险作业罪.');
  const open = (await toThePolice(work, document)).find(({ state }) => state !== 'filed');
  if (open) throw notNow({ zh: '本案移送公安机关已批准，不再重复报批', en: 'The transfer to the police is allowed already' });
  const body = {
    kind: 'police',
    words: reason,
    offence,
    document: '',
    outsideReason: '',
    persons: await personsOf(work, document),
    ...(await receiverOf(work, document)),
  } as const;
  return (await startTransfer(work, document.subject.id, body, { by: document, reportedAt: await handedInAt(work, document.id) })).id;
}

/** 案件移送书：hands the case over. To the police only with the chief’s leave; to another body or to discipline it is the transfer. */
export const transferLetter: Effect = {
  async onIssued(work, document) {
    const receivingBody = wordsOf(document, 'receivingBody');
    const kind = transferKindOf(receivingBody);
    const letter = document.number ?? '';
    if (document.supersedes !== null) return;
    if (kind === 'police') {
      const open = await toThePolice(work, document);
      const row = open.find(({ state }) => state === 'allowed') ?? open.find(({ state }) => state === 'reported');
      // Handed over by hand before: the letter has nothing left to drive.
      if (!row && open.length > 0) return;
      if (!row)
        throw notNow({
          zh: '移送公安机关尚未报批，先办理案件移送审批表',
          en: 'The transfer to the police is not approved; issue the approval form first',
        });
      const given = { act: 'handOverCase', version: row.version, document: letter, outsideReason: '', reason: '' } as const;
      await actOnTransfer(work, row.id, given, document);
      return;
    }
    const { transfers } = await openRecords(work, document.subject.id);
    if (transfers.some((row) => row.kind === kind && row.to_name === receivingBody)) return;
    const body = {
      kind,
      words: wordsOf(document, 'transferReason'),
      offence: '',
      document: letter,
      outsideReason: '',
      persons: await personsOf(work, document),
    };
    await startTransfer(work, document.subject.id, { ...body, ...(await receiverOf(work, document)) }, { by: document });
  },
  async bindsOn(work, document) {
    const row = await work.db.selectFrom('transfers').select('id').where('document_id', '=', document.id).executeTakeFirst();
    return row ? { zh: '案件已据此移送', en: 'the case was handed over by it' } : null;
  },
};

async function toThePolice(work: Work, document: SubjectDocument): Promise<TransferRecord[]> {
  return (await openRecords(work, document.subject.id)).transfers.filter(({ kind }) => kind === 'police');
}

/** The unit of that name where it is one of ours, so that it finds the case on its desk; else the name alone. */
async function receiverOf(work: Work, document: SubjectDocument): Promise<{ toName: string; toUnitId?: string }> {
  const toName = wordsOf(document, 'receivingBody');
  const target = await findTargetNamed(work, await getSanctionedCase(work, document.subject.id), toName);
  return target ? { toName, toUnitId: target.id } : { toName };
}

/** The persons among the parties. */
async function personsOf(work: Work, document: SubjectDocument): Promise<number> {
  const rows = await work.db
    .selectFrom('case_parties')
    .select('id')
    .where('case_id', '=', document.subject.id)
    .where('kind', '=', 'person')
    .where('dropped_on', 'is', null)
    .execute();
  return rows.length;
}

/** When the approval was last handed in: from then the chief’s three days run. 移送规定第五条第二款 */
async function handedInAt(work: Work, documentId: string): Promise<Date | undefined> {
  const row = await work.db
    .selectFrom('document_moves')
    .select('at')
    .where('document_id', '=', documentId)
    .where('act', '=', 'submitDocument')
    .orderBy('seq', 'desc')
    .executeTakeFirst();
  return row?.at;
}
