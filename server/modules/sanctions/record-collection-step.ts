import type { z } from 'zod';
import type { recordCollectionStep as endpoint } from '../../../contracts/payments.ts';
import { getCaseTransition } from '../../../domain/cases/case-transition-table.ts';
import { isKindDone } from '../../../domain/cases/gates-of-decision.ts';
import type { Words } from '../../../domain/law/words.ts';
import type { CollectionStep } from '../../../domain/sanctions/collection-steps.ts';
import { stepBar } from '../../../domain/sanctions/step-bar.ts';
import { endOfDay } from '../../../domain/calendar/day.ts';
import { courtStanding } from '../../../domain/sanctions/court-steps.ts';
import type { DutyKind } from '../../../domain/duties/duty-kinds.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase } from '../cases/for-other-modules.ts';
import { reopenDuties, settleDuties } from '../duties/for-other-modules.ts';
import { type ReckonedMoney, reckonMoney } from './party-money.ts';
import { refuseUnlessOwn } from './record-payment.ts';
import { notNow, refuseArchived, type Means } from './refuse-act.ts';
import { caseWords, getParty, getSanctionedCase, type SanctionedCase } from './sanctioned-case.ts';
import { openSanctionDuty } from './sanction-duties.ts';
import { openKinds, settleMoney } from './settle-money.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/** Records a reminder, an urge, the application to the court and its answers, or add-on fine remitted. What its paper has recorded stands. */
export async function recordCollectionStep(work: Work, caseId: string, body: Body, means: Means = 'hand'): Promise<z.input<typeof endpoint.output>> {
  const record = await getSanctionedCase(work, caseId, true);
  if (means === 'hand') refuseUnlessOwn(work, record);
  refuseArchived(record);
  const party = await getParty(work, caseId, body.partyId);
  if (body.onDay > work.today) throw badField('onDay', '日期晚于今日。', 'The day lies ahead.');
  const money = await moneyForStep(work, caseId, body);
  const known = money.rows.steps.find((step) => step.kind === body.kind && step.document === body.document && body.kind !== 'add-on-remitted');
  if (known) {
    auditStep(work, record, { party: party.name, before: known, after: known, given: body });
    return { id: known.id };
  }
  const bar = barOfStep(money, body);
  if (bar) throw notNow(bar);
  if (body.kind === 'add-on-remitted' && (body.amount === undefined || body.amount > money.ledger.open['add-on']))
    throw badField('amount', '请填写减免数额，不超过未缴的加处罚款。', 'Give the sum remitted, at most what is open of the add-on fine.');
  const amount = body.kind === 'add-on-remitted' && body.amount !== undefined ? String(body.amount) : null;
  const id = await writeStep(work, record, { ...body, amount, ground: '' });
  auditStep(work, record, { party: party.name, before: null, after: { ...body }, means });
  await followStep(work, record, body, money);
  return { id };
}

interface StepToWrite {
  partyId: string;
  kind: CollectionStep;
  onDay: string;
  document: string;
  words: string;
  amount: string | null;
  ground: string;
}

export async function writeStep(work: Work, record: SanctionedCase, step: StepToWrite): Promise<string> {
  const { id } = await work.db
    .insertInto('collection_steps')
    .values({
      case_id: record.id,
      party_id: step.partyId,
      kind: step.kind,
      on_day: step.onDay,
      document: step.document,
      words: step.words,
      amount: step.amount,
      ground: step.ground,
      recorded_at: work.now,
      recorded_by_person_id: work.viewer.personId || null,
      region_code: record.regionCode,
      region_then: record.regionThen,
      sector: record.sector,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The money of a party on the day of a step. Throws Refused where there is no penalty to collect. */
export async function moneyForStep(work: Work, caseId: string, { partyId, onDay }: Pick<Body, 'partyId' | 'onDay'>): Promise<ReckonedMoney> {
  const party = await getParty(work, caseId, partyId);
  const [money] = await reckonMoney(work, [party], onDay);
  if (!money || party.facts.outcome?.kind !== 'penalty')
    throw notNow({ zh: '对该当事人尚未作出处罚决定', en: 'No penalty was decided against this party' });
  return money;
}

/** Why the step may not be taken on its day; undefined where it may. */
export function barOfStep({ ledger, court, taken }: ReckonedMoney, { kind, onDay }: { kind: CollectionStep; onDay: string }): Words | undefined {
  return stepBar({ kind, onDay, ledger, court, taken });
}

function auditStep(work: Work, record: SanctionedCase, details: object): void {
  work.audit({
    act: 'recordCollectionStep',
    objectKind: 'case',
    objectId: record.id,
    regionCode: record.regionCode,
    sector: record.sector,
    details: { number: record.number, ...details },
  });
}

/** A letter whose service is withdrawn was no step. Throws Refused (409) where the court was applied to after it. */
export async function takeBackLetter(
  work: Work,
  caseId: string,
  { partyId, number }: { partyId: string; number: string | null },
  kind: 'reminder' | 'urge',
): Promise<void> {
  const record = await getSanctionedCase(work, caseId, true);
  const { rows } = await moneyForStep(work, caseId, { partyId, onDay: work.today });
  const letter = rows.steps.findLast((step) => step.kind === kind && step.document === number);
  if (!letter) return;
  const after = rows.steps.slice(rows.steps.indexOf(letter) + 1).find((step) => step.kind === 'court-application');
  if (after)
    throw notNow({
      zh: `不能撤销送达登记：已于${after.on_day}据此申请法院强制执行`,
      en: `The service cannot be withdrawn: the court was applied to on ${after.on_day} after it`,
    });
  await work.db.updateTable('collection_steps').set({ withdrawn_on: work.today }).where('id', '=', letter.id).execute();
  const kinds = settledBy[kind] ?? [];
  await reopenDuties(work, { kind: 'case', id: caseId }, { kinds, holderUnitId: record.unitId, dutyKey: `party:${partyId}` });
  auditStep(work, record, { before: letter, after: null });
}

const settledBy: Partial<Record<Body['kind'], DutyKind[]>> = {
  reminder: ['fine-reminder'],
  urge: ['performance-urge'],
  'court-application': ['court-application', 'court-refusal'],
  'court-review': ['court-refusal'],
};

async function followStep(work: Work, record: SanctionedCase, body: Body, money: ReckonedMoney): Promise<void> {
  const { kind, partyId } = body;
  const kinds = settledBy[kind];
  if (kinds) await settleDuties(work, { kind: 'case', id: record.id }, { kinds, dutyKey: `party:${partyId}` });
  if (kind === 'court-refused') await askForAnswer(work, record, body, money);
  if (kind === 'court-application') await tellApplied(work, record, body, money);
  if (['add-on-remitted', 'execution-ended', 'execution-run-ended'].includes(kind)) await settleMoney(work, record, partyId);
}

/** 不予受理、不予执行不是终结：the body asks the higher court in time, applies anew, or ends the execution. 行政强制法第五十六条第二款、第五十八条第三款 */
async function askForAnswer(work: Work, record: SanctionedCase, { partyId, kind, onDay }: Body, { party, taken }: ReckonedMoney): Promise<void> {
  const { reviewBy } = courtStanding([...taken, { kind, onDay }]);
  const place = { id: record.id, region_code: record.regionCode, region_then: record.regionThen, sector: record.sector };
  await openSanctionDuty(work, place, {
    kind: 'court-refusal',
    subjectKind: 'case',
    words: `${caseWords(record)}（${party.name}）`,
    holderUnitId: record.unitId,
    forPermission: 'cases.handle',
    key: `party:${partyId}`,
    dueAt: reviewBy === null ? null : endOfDay(reviewBy),
    basis: { zh: '行政强制法第五十六条第二款、第五十八条第三款', en: 'Administrative Coercion Law, Art. 56 para. 2 and Art. 58 para. 3' },
  });
}

/** The case is told that the court was asked; nothing is performed by that. */
async function tellApplied(work: Work, record: SanctionedCase, { partyId, onDay, document }: Body, money: ReckonedMoney): Promise<void> {
  const { outcome } = money.party.facts;
  if (!outcome || !getCaseTransition('applyToCourt').from.some((state) => state === record.state)) return;
  const kinds = openKinds(money.ledger).filter((one) => outcome.kinds.includes(one) && !isKindDone(outcome, one));
  if (kinds.length === 0) return;
  await moveCase(
    work,
    record.id,
    { act: 'applyToCourt', partyId, kinds, document, text: document, performance: { on: onDay, how: 'court', proof: document } },
    { means: 'sanctions' },
  );
}
