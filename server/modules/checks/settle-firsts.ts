import { countedCheck } from '../../../domain/figures/counted-record.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { countChange } from '../figures/for-other-modules.ts';
import { checkCountColumns, checkCountFrom, type CheckCount } from './check-count.ts';

/**
 * Puts right which check is the first at each of these firms, after a check was voided or firms were merged: in every campaign one
 * standing check a firm, the one that was first already where there is one, else the earliest. What changes is counted.
 */
export async function settleFirsts(work: Work, enterpriseIds: readonly string[]): Promise<void> {
  await work.underScope(wholeProvince, async () => {
    const held = await work.db
      .deleteFrom('firm_first_checks')
      .where('enterprise_id', 'in', enterpriseIds)
      .returning(['campaign_id', 'check_id'])
      .execute();
    const rows = await work.db
      .selectFrom('checks')
      .select(checkCountColumns)
      .where('enterprise_id', 'in', enterpriseIds)
      .where('voided_at', 'is', null)
      .orderBy('made_on')
      .orderBy('id')
      .execute();
    const standing = rows.map(checkCountFrom);
    const wasFirst = new Set(held.map((row) => `${row.campaign_id} ${row.check_id}`));
    const firsts = firstsAmong(standing, wasFirst);
    if (firsts.size > 0) {
      const values = [...firsts.values()].map(({ campaignId, check }) => ({
        campaign_id: campaignId,
        enterprise_id: check.enterpriseId,
        check_id: check.id,
      }));
      await work.db.insertInto('firm_first_checks').values(values).execute();
    }
    for (const check of standing) {
      for (const campaignId of check.campaignIds) {
        const isFirst = firsts.get(`${campaignId} ${check.enterpriseId}`)?.check.id === check.id;
        if (isFirst !== wasFirst.has(`${campaignId} ${check.id}`)) await recount(work, check, campaignId, isFirst);
      }
    }
  });
}

function firstsAmong(standing: readonly CheckCount[], wasFirst: ReadonlySet<string>): Map<string, { campaignId: string; check: CheckCount }> {
  const firsts = new Map<string, { campaignId: string; check: CheckCount }>();
  const heldFirst = (campaignId: string, check: CheckCount) => wasFirst.has(`${campaignId} ${check.id}`);
  for (const check of standing) {
    for (const campaignId of check.campaignIds) {
      const key = `${campaignId} ${check.enterpriseId}`;
      const known = firsts.get(key);
      if (!known || (heldFirst(campaignId, check) && !heldFirst(campaignId, known.check))) firsts.set(key, { campaignId, check });
    }
  }
  return firsts;
}

async function recount(work: Work, check: CheckCount, campaignId: string, isFirstAtFirm: boolean): Promise<void> {
  const facts = { ...check.facts, isVoided: false };
  await countChange(work, {
    campaignIds: [campaignId],
    numberedIn: null,
    recordKind: 'check',
    recordId: check.id,
    regionCode: check.regionCode,
    before: countedCheck({ ...facts, isFirstAtFirm: !isFirstAtFirm }),
    after: countedCheck({ ...facts, isFirstAtFirm }),
  });
}
