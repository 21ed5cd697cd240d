import type { z } from 'zod';
import type { actOnRemedy as endpoint } from '../../../contracts/sanction-acts.ts';
import { fenOf } from '../../../domain/sanctions/money.ts';
import { REMEDY_ACTS, REMEDY_OUTCOMES } from '../../../domain/sanctions/remedy-acts.ts';
import { badField, notFound, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase } from '../cases/for-other-modules.ts';
import { cancelDuties } from '../duties/for-other-modules.ts';
import { collectionDutyKinds } from './collection-duty-kinds.ts';
import { refuseUnlessOpen } from './refuse-act.ts';
import { type RemedyRecord, remedyDetails } from './remedy-rows.ts';
import { getParty, getSanctionedCase } from './sanctioned-case.ts';
import { settleMoney } from './settle-money.ts';
import { writeSanctionMove } from './write-sanction-move.ts';

type Given = z.infer<NonNullable<typeof endpoint.body>>;

/** Acceptance, refusal or outcome of a remedy. What is set aside is told to the case, which withdraws what it published. */
export async function actOnRemedy(work: Work, id: string, given: Given): Promise<z.input<typeof endpoint.output>> {
  const row = await work.db.selectFrom('remedies_asked').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw notFound('复议诉讼', 'remedy');
  if (given.version !== row.version) throw stale((await remedyDetails(work, [row]))[0]);
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

async function refuseWithoutSum(work: Work, row: RemedyRecord, given: Given): Promise<void> {
  if (given.act !== 'concludeRemedy' || given.outcome !== 'changed') return;
  const { facts } = await getParty(work, row.case_id, row.party_id);
  const most = facts.outcome === null ? 0 : fenOf(facts.outcome.fineYuan);
  if (given.changedFine === undefined || given.changedFine > most)
    throw badField('changedFine', '请填写变更后的罚款数额，不得高于原数额。', 'Give the fine as changed, not above what it was.');
}

async function follow(work: Work, row: RemedyRecord, given: Extract<Given, { act: 'concludeRemedy' }>): Promise<void> {
  const record = await getSanctionedCase(work, row.case_id, true);
  const words = REMEDY_OUTCOMES.find(({ id }) => id === given.outcome)!;
  if (given.outcome === 'set-aside' || given.outcome === 'unlawful') {
    const reason = `${words.zh}：${given.reason}`;
    await cancelDuties(work, { kind: 'case', id: row.case_id }, reason, {
      kinds: [...collectionDutyKinds],
      dutyKey: `party:${row.party_id}`,
    });
    const move = { act: 'setAside', partyId: row.party_id, reason, day: given.day, isRemade: given.isRemade } as const;
    await moveCase(work, row.case_id, move, { means: 'sanctions' });
    // What was paid on the decision is owed back.
    await settleMoney(work, await getSanctionedCase(work, row.case_id), row.party_id);
    return;
  }
  await settleMoney(work, record, row.party_id);
}
