import type { z } from 'zod';
import type { recordCollectionStep as endpoint } from '../../../contracts/payments.ts';
import { getCaseTransition } from '../../../domain/cases/case-transition-table.ts';
import type { Words } from '../../../domain/law/words.ts';
import type { PenaltyKind } from '../../../domain/law/penalty-kinds.ts';
import { stepBar } from '../../../domain/sanctions/collection-steps.ts';
import type { DutyKind } from '../../../domain/duties/duty-kinds.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase } from '../cases/for-other-modules.ts';
import { settleDuties } from '../duties/for-other-modules.ts';
import { type ReckonedMoney, reckonMoney } from './party-money.ts';
import { refuseUnlessOwn } from './record-payment.ts';
import { notNow, refuseArchived, type Means } from './refuse-act.ts';
import { getParty, getSanctionedCase, type SanctionedCase } from './sanctioned-case.ts';
import { settleMoney } from './settle-money.ts';

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
  const { id } = await work.db
    .insertInto('collection_steps')
    .values({
      case_id: caseId,
      party_id: party.id,
      kind: body.kind,
      on_day: body.onDay,
      document: body.document,
      words: body.words,
      amount: body.kind === 'add-on-remitted' && body.amount !== undefined ? String(body.amount) : null,
      recorded_at: work.now,
      recorded_by_person_id: work.viewer.personId || null,
      region_code: record.regionCode,
      region_then: record.regionThen,
      sector: record.sector,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  auditStep(work, record, { party: party.name, before: null, after: { ...body }, means });
  await followStep(work, record, body, money);
  return { id };
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
export function barOfStep({ ledger, court, taken }: ReckonedMoney, { kind, onDay }: Pick<Body, 'kind' | 'onDay'>): Words | undefined {
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

const settledBy: Partial<Record<Body['kind'], DutyKind>> = {
  reminder: 'fine-reminder',
  urge: 'performance-urge',
  'court-application': 'court-application',
};

async function followStep(work: Work, record: SanctionedCase, { kind, partyId, onDay, document }: Body, money: ReckonedMoney): Promise<void> {
  const duty = settledBy[kind];
  if (duty) await settleDuties(work, { kind: 'case', id: record.id }, { kinds: [duty], dutyKey: `party:${partyId}` });
  if (kind === 'add-on-remitted') await settleMoney(work, record, partyId);
  if (kind !== 'court-application') return;
  const outcome = money.party.facts.outcome;
  const open: PenaltyKind[] = money.ledger.open.fine > 0 || money.ledger.open['add-on'] > 0 ? ['fine'] : [];
  if (money.ledger.open.confiscation > 0) open.push('confiscate-proceeds', 'confiscate-goods');
  const kinds = open.filter((one) => outcome?.kinds.includes(one) && outcome.performances[one] === undefined);
  if (kinds.length === 0 || !getCaseTransition('applyToCourt').from.some((state) => state === record.state)) return;
  await moveCase(
    work,
    record.id,
    { act: 'applyToCourt', partyId, kinds, document, text: document, performance: { on: onDay, how: 'court', proof: document } },
    { means: 'sanctions' },
  );
}
