import { dayOf, daysBetween, instantOf } from '../../../domain/calendar/day.ts';
import type { DocumentFields } from '../../../domain/documents/document-kind.ts';
import { getDocumentKind } from '../../../domain/documents/document-kinds.ts';
import { paperLabel } from '../../../domain/sanctions/paper-label.ts';
import { fatesOfLines, itemsOfRows, type ListedItem } from '../../../domain/sanctions/read-papers.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import type { SubjectDocument } from '../documents/for-other-modules.ts';
import { actOnSeizure } from './act-on-seizure.ts';
import { numbersUntil } from './follow-paper.ts';
import { makeSeizure } from './make-seizure.ts';
import { ownPaper } from './named-paper.ts';
import type { Effect } from './paper-effects.ts';
import { notNow } from './refuse-act.ts';
import { openRecords } from './sanction-facts.ts';
import type { SeizureRecord } from './seizure-rows.ts';

type Rows = readonly (readonly string[])[];

const wordsOf = (fields: DocumentFields, key: string) => String(fields[key] ?? '').trim();

/** 查封（扣押）决定书：makes the seizure with its list, or is the written decision of one that was made on the spot in an emergency. */
export const seizureDecision: Effect = {
  async onIssued(work, document) {
    const { fields, number } = document;
    const items = itemsOf(fields);
    const kind = fields['seizureWay'] === 'seize' ? ('seizure' as const) : ('hold' as const);
    const seizedOn = wordsOf(fields, 'seizedOn');
    const endsOn = wordsOf(fields, 'seizureEndsOn') || undefined;
    const written = await unwritten(work, document.subject.id, { kind, seizedOn, items });
    const given = { act: 'documentSeizure', document: number ?? '', outsideReason: '' } as const;
    if (written) await actOnSeizure(work, written.id, { ...given, version: written.version }, { by: ownPaper(document), endsOn });
    if (written || (document.supersedes !== null && (await takesPlaceOf(work, document, endsOn)))) return;
    const madeAt = seizedOn === work.today ? work.now : instantOf(seizedOn, '00:00');
    const body = { kind, madeAt: madeAt.toISOString(), isUrgent: false, keeper: '', place: wordsOf(fields, 'seizurePlace') };
    await makeSeizure(
      work,
      document.subject.id,
      {
        ...body,
        reason: wordsOf(fields, 'measureProblem'),
        document: number ?? '',
        outsideReason: '',
        items: items.map((item) => ({ ...item, value: null })),
      },
      { by: document, endsOn },
    );
  },
  async bindsOn(work, document) {
    const { seizures } = await openRecords(work, document.subject.id);
    const isHeld = seizures.some((row) => row.document_id === document.id);
    return isHeld
      ? { zh: '据此查封、扣押的物品尚未处理，须先作出处理决定或者解除', en: 'what it holds is not disposed of; decide on it or release it first' }
      : null;
  },
};

/** 审批表：approves an urgent seizure afterwards, or extends one. The approval before the decision is that of a seizure to come. */
export const seizureApproval: Effect = {
  async onIssued(work, { id, kind, number, subject, fields, issuedOn }) {
    const document = paperLabel({ number, zh: getDocumentKind(kind).zh, issuedOn });
    const by = { document_id: id, document, outside_reason: '' };
    const common = { document, outsideReason: '' };
    const open = (await openRecords(work, subject.id)).seizures;
    if (fields['approvalFor'] === 'afterwards') {
      const row = await theOne(
        work,
        open.filter(({ state }) => state === 'unapproved'),
        itemsOf(fields),
      );
      if (row) await actOnSeizure(work, row.id, { act: 'approveSeizure', version: row.version, ...common }, { by });
    }
    if (fields['approvalFor'] !== 'extend') return;
    const row = await theOne(
      work,
      open.filter(({ state }) => state === 'held'),
      itemsOf(fields),
    );
    if (!row) return;
    const endsOn = wordsOf(fields, 'seizureEndsOn');
    const days = daysBetween(row.due_on, endsOn);
    if (days < 1) throw badField('fields.seizureEndsOn', `原期限至${row.due_on}，延长应晚于该日。`, `It runs to ${row.due_on} already.`);
    const given = { act: 'extendSeizure', version: row.version, days, reason: wordsOf(fields, 'measureProblem'), ...common } as const;
    await actOnSeizure(work, row.id, given, { by, endsOn });
  },
};

/** 物品处理决定书：what becomes of every item; all given back is a release. 行政强制法第二十七条、第二十八条 */
export const seizureDisposal: Effect = {
  async onIssued(work, document) {
    const { fields, number } = document;
    if (document.supersedes !== null) return;
    const named = wordsOf(fields, 'seizureNumber');
    const open = (await openRecords(work, document.subject.id)).seizures;
    const row = open.find((one) => one.document === named);
    if (!row && open.length > 0)
      throw badField(
        'fields.seizureNumber',
        `没有依据${named}查封、扣押的物品；文书已换发的，填写新文号。`,
        `Nothing is held by ${named}; of a decision issued anew, the new number.`,
      );
    if (!row) return;
    const items = await work.db.selectFrom('seizure_items').select(['number', 'name']).where('seizure_id', '=', row.id).orderBy('number').execute();
    const lines = fields['disposals'] as readonly string[];
    const said = fatesOfLines(lines, items);
    if ('unclear' in said)
      throw badField(
        'fields.disposals',
        `须逐件写明物品名称和一种处理方式（退还、没收、销毁、移送）：${said.unclear.join('、')}。`,
        `Each item needs its name and one end (returned, confiscated, destroyed, handed over): ${said.unclear.join(', ')}.`,
      );
    const common = { version: row.version, document: number ?? '', outsideReason: '', reason: lines.join('；') };
    const isRelease = said.fates.every(({ fate }) => fate === 'returned');
    const given = isRelease ? ({ act: 'releaseSeizure', ...common } as const) : ({ act: 'decideSeizure', ...common, fates: said.fates } as const);
    await actOnSeizure(work, row.id, given, { by: ownPaper(document) });
  },
  async bindsOn(work, document) {
    const move = await work.db
      .selectFrom('sanction_moves')
      .select('seq')
      .where('record_kind', '=', 'seizure')
      .where('document', 'in', await numbersUntil(work, document))
      .executeTakeFirst();
    return move ? { zh: '物品已据此处理', en: 'the items were disposed of by it' } : null;
  },
};

function itemsOf(fields: DocumentFields): ListedItem[] {
  const read = itemsOfRows((fields['seizedItems'] ?? []) as Rows);
  if ('items' in read) return read.items;
  throw badField(
    'fields.seizedItems',
    `第${read.badLine}件须写明名称和数量，数量写作“12只”。`,
    `Item ${read.badLine} needs its name and its quantity, written as 12只.`,
  );
}

/** An urgent seizure of that day and kind whose written decision is still to come: made on the spot, its list recorded then. */
async function unwritten(
  work: Work,
  caseId: string,
  asked: { kind: string; seizedOn: string; items: ListedItem[] },
): Promise<SeizureRecord | undefined> {
  const { seizures } = await openRecords(work, caseId);
  const urgent = seizures.filter(
    (row) => row.is_urgent && row.kind === asked.kind && dayOf(row.made_at) === asked.seizedOn && row.document_id === null,
  );
  return theOne(work, urgent, asked.items);
}

/** Of several the one with this list of things; none where there is none. Throws Refused where it is not clear which is meant. */
async function theOne(work: Work, rows: readonly SeizureRecord[], listed: readonly ListedItem[]): Promise<SeizureRecord | undefined> {
  if (rows.length <= 1) return rows[0];
  const items = await work.db
    .selectFrom('seizure_items')
    .select(['seizure_id', 'name'])
    .where(
      'seizure_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('number')
    .execute();
  const namesOf = (id: string) => items.flatMap((item) => (item.seizure_id === id ? [item.name] : [])).join('、');
  const same = rows.filter(({ id }) => namesOf(id) === listed.map(({ name }) => name).join('、'));
  if (same.length !== 1)
    throw notNow({ zh: '本案有多次查封、扣押，清单须与其中一次一致', en: 'There are several seizures: the list must be that of one of them' });
  return same[0];
}

/** Under a decision issued in place of another the things stay held, until its day. Whether there was such a seizure. */
async function takesPlaceOf(work: Work, document: SubjectDocument, endsOn: string | undefined): Promise<boolean> {
  const row = (await openRecords(work, document.subject.id)).seizures.find((one) => one.document_id === document.id);
  if (!row) return false;
  const given = { act: 'documentSeizure', version: row.version, document: document.number ?? '', outsideReason: '' } as const;
  await actOnSeizure(work, row.id, given, { by: ownPaper(document), endsOn });
  return true;
}
