import { countedCheck, type CheckFacts } from '../../../domain/figures/counted-record.ts';
import type { Work } from '../../platform/work.ts';
import { countChange } from '../figures/for-other-modules.ts';
import { type CheckCount, checkCountOf } from './check-count.ts';
import { lockFirm } from './lock-firm.ts';
import { settleFirsts } from './settle-firsts.ts';

/**
 * Counts a check just made, in each of its campaigns: there it is the first of its firm or not. Who claims the firm's row first
 * has the first check; another at the same moment waits for it.
 */
export async function countCheck(work: Work, checkId: string): Promise<void> {
  const check = await checkCountOf(work, checkId);
  await lockFirm(work, check.enterpriseId);
  for (const campaignId of check.campaignIds) {
    const claimed = await work.db
      .insertInto('firm_first_checks')
      .values({ campaign_id: campaignId, enterprise_id: check.enterpriseId, check_id: check.id })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    await count(work, check, campaignId, null, { isFirstAtFirm: Number(claimed.numInsertedOrUpdatedRows) === 1, isVoided: false });
  }
}

/** Takes a check that was just voided out of the figures. Where it was the first at its firm, the next one that stands becomes the first. */
export async function uncountCheck(work: Work, checkId: string): Promise<void> {
  const check = await checkCountOf(work, checkId);
  await lockFirm(work, check.enterpriseId);
  const firsts = await work.db.selectFrom('firm_first_checks').select('campaign_id').where('check_id', '=', check.id).execute();
  for (const campaignId of check.campaignIds) {
    const wasFirst = firsts.some((row) => row.campaign_id === campaignId);
    await count(work, check, campaignId, { isFirstAtFirm: wasFirst, isVoided: false }, { isFirstAtFirm: wasFirst, isVoided: true });
  }
  if (firsts.length > 0) await settleFirsts(work, [check.enterpriseId]);
}

type Standing = Pick<CheckFacts, 'isFirstAtFirm' | 'isVoided'>;

async function count(work: Work, check: CheckCount, campaignId: string, before: Standing | null, after: Standing): Promise<void> {
  await countChange(work, {
    campaignIds: [campaignId],
    numberedIn: null,
    recordKind: 'check',
    recordId: check.id,
    regionCode: check.regionCode,
    before: before && countedCheck({ ...check.facts, ...before }),
    after: countedCheck({ ...check.facts, ...after }),
  });
}
