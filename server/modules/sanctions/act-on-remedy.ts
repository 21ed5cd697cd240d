import type { z } from 'zod';
import type { actOnRemedy as endpoint } from '../../../contracts/sanction-acts.ts';
import { standingFineYuan } from '../../../domain/cases/standing-fine.ts';
import { fenOf } from '../../../domain/sanctions/money.ts';
import { actOfOutcome, concernsDecision, REMEDY_ACTS, REMEDY_OUTCOMES } from '../../../domain/sanctions/remedy-acts.ts';
import { badField, notFound, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, reopenArchived } from '../cases/for-other-modules.ts';
import { cancelDuties } from '../duties/for-other-modules.ts';
import { collectionDutyKinds } from './collection-duty-kinds.ts';
import { refuseUnlessOpen } from './refuse-act.ts';
import { remediesOf, type RemedyRecord, remedyDetails } from './remedy-rows.ts';
import { getParty, getSanctionedCase, partiesOf } from './sanctioned-case.ts';
import { settleMoney } from './settle-money.ts';
import { writeSanctionMove } from './write-sanction-move.ts';

type Given = z.infer<NonNullable<typeof endpoint.body>>;

/** Acceptance, refusal or outcome of a remedy. What is set aside is told to the case, which withdraws what it published. */
export async function actOnRemedy(work: Work, id: string, given: Given): Promise<z.input<typeof endpoint.output>> {
  const row = await work.db.selectFrom('remedies_asked').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw notFound('复议诉讼', 'remedy');
  if (given.version !== row.version) {
    const all = await remedyDetails(work, await remediesOf(work, row.case_id), await partiesOf(work, row.case_id));
    throw stale(all.find((one) => one.id === id));
  }
  const act = REMEDY_ACTS.find((one) => one.act === given.act)!;
  refuseUnlessOpen(work, act, { state: row.state, unitId: row.unit_id, targetUnitId: null });
  if (given.day > work.today || given.day < row.asked_on)
    throw badField('day', '日期应在提出之后、今日之前。', 'The day lies between the application and today.');
  const version = row.version + 1;
  await refuseWithoutSum(work, row, given);
  await work.db
    .updateTable('remedies_asked')
    .set({
      state: act.to,
      version,
      document: given.document,
      ...(given.act === 'acceptRemedy' ? { accepted_on: given.day } : { concluded_on: given.day }),
      ...(given.act === 'concludeRemedy'
        ? { outcome: given.outcome, changed_fine: given.outcome === 'changed' ? String(given.changedFine) : null }
        : {}),
    })
    .where('id', '=', id)
    .execute();
  const words = 'reason' in given ? given.reason : '';
  await writeSanctionMove(work, row, {
    kind: 'remedy',
    act: given.act,
    state: act.to,
    version,
    words,
    document: given.document,
    given,
    before: { state: row.state },
  });
  if (given.act === 'concludeRemedy') await follow(work, row, given);
  return { id, state: act.to, version };
}

/** The fine as it stands is the most that a remedy changes it to: 行政复议法第六十三条第二款、行政诉讼法第七十七条第二款. */
async function refuseWithoutSum(work: Work, row: RemedyRecord, given: Given): Promise<void> {
  if (given.act !== 'concludeRemedy' || given.outcome !== 'changed') return;
  const { facts } = await getParty(work, row.case_id, row.party_id);
  const most = facts.outcome === null ? 0 : fenOf(standingFineYuan(facts.outcome));
  if (given.changedFine === undefined || given.changedFine > most)
    throw badField('changedFine', '请填写变更后的罚款数额，不得高于原数额。', 'Give the fine as changed, not above what it was.');
}

async function follow(work: Work, row: RemedyRecord, given: Extract<Given, { act: 'concludeRemedy' }>): Promise<void> {
  const words = REMEDY_OUTCOMES.find(({ id }) => id === given.outcome)!;
  const { facts } = await getParty(work, row.case_id, row.party_id);
  // A remedy against a decision that fell meanwhile is recorded and changes nothing of the one made since.
  const act = actOfOutcome(given.outcome);
  if (act && concernsDecision(facts.outcome?.decidedOn, row.asked_on) && facts.outcome?.setAsideOn === null) {
    const reason = `${words.zh}：${given.reason}`;
    if ((await getSanctionedCase(work, row.case_id, true)).isArchived) await reopenArchived(work, row.case_id, { remedyId: row.id, reason });
    const told = { partyId: row.party_id, reason, day: given.day };
    if (act === 'setAside') await tellSetAside(work, row, given, told);
    else {
      const fineYuan = act === 'changeDecision' ? (given.changedFine ?? 0) / 100 : undefined;
      await moveCase(work, row.case_id, { act, ...told, fineYuan }, { means: 'sanctions' });
    }
  }
  // What was paid beyond what is owed now is owed back.
  await settleMoney(work, await getSanctionedCase(work, row.case_id, true), row.party_id);
}

type Ended = Extract<Given, { act: 'concludeRemedy' }>;
interface Told {
  partyId: string;
  reason: string;
  day: string;
}

/** With the decision fall what was owed to collect on it and the days that were allowed for it. */
async function tellSetAside(work: Work, row: RemedyRecord, { isRemade }: Ended, told: Told): Promise<void> {
  const { partyId, reason } = told;
  await cancelDuties(work, { kind: 'case', id: row.case_id }, reason, { kinds: [...collectionDutyKinds], dutyKey: `party:${partyId}` });
  await work.db
    .updateTable('payment_plans')
    .set((eb) => ({ ended_on: work.today, end_reason: reason, version: eb('version', '+', 1) }))
    .where('party_id', '=', partyId)
    .where('ended_on', 'is', null)
    .execute();
  await moveCase(work, row.case_id, { act: 'setAside', ...told, isRemade }, { means: 'sanctions' });
}
