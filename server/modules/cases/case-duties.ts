import type { CaseFacts } from '../../../domain/cases/case-facts.ts';
import type { CaseMove } from '../../../domain/cases/case-move.ts';
import { dutiesOwed } from '../../../domain/cases/duties-owed.ts';
import type { Work } from '../../platform/work.ts';
import { cancelDuties, moveDueDay, openDuty, settleDuties } from '../duties/for-other-modules.ts';
import type { CaseRecord } from './case-record.ts';

const cancelling: readonly CaseMove['act'][] = [
  'withdrawCase',
  'transferCase',
  'transferToPolice',
  'setAside',
  'voidDecision',
  'voidNotice',
  'declineFiling',
];

/** Opens what is owed about a case from its opening on. */
export async function openCaseDuties(work: Work, record: CaseRecord, facts: CaseFacts): Promise<void> {
  for (const duty of dutiesOwed(facts, work.today)) await open(work, record, duty);
}

/** Opens, moves, settles and cancels what is owed about a case as a move changed it. */
export async function keepCaseDuties(work: Work, record: CaseRecord, before: CaseFacts, after: CaseFacts, move: CaseMove): Promise<void> {
  const [then, now] = [dutiesOwed(before, work.today), dutiesOwed(after, work.today)];
  const subject = { kind: 'case', id: record.id };
  for (const duty of now) {
    const old = then.find(({ kind }) => kind === duty.kind);
    if (!old) await open(work, record, duty);
    else if (duty.dueAt !== null && duty.dueAt.getTime() !== old.dueAt?.getTime())
      await moveDueDay(work, subject, duty.dueAt, { kinds: [duty.kind] });
  }
  for (const { kind } of then) {
    if (now.some((one) => one.kind === kind)) continue;
    if (cancelling.includes(move.act)) await cancelDuties(work, subject, move.reason ?? move.act, { kinds: [kind] });
    else await settleDuties(work, subject, { kinds: [kind] });
  }
}

async function open(work: Work, record: CaseRecord, { kind, forPermission, dueAt, basis }: ReturnType<typeof dutiesOwed>[number]): Promise<void> {
  const words = `${record.number} ${record.name}`;
  await openDuty(work, {
    campaignId: null,
    kind,
    dutyKey: null,
    period: null,
    holderUnitId: record.unit_id,
    forPermission,
    askedByUnitId: null,
    subject: { kind: 'case', id: record.id, words: { zh: words, en: words } },
    regionCode: record.region_code,
    regionThen: record.region_then,
    sector: record.sector,
    dueAt,
    basis,
  });
}
