import type { z } from 'zod';
import type { leaderOverview } from '../../../contracts/overviews.ts';
import type { Work } from '../../platform/work.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';
import { listProblems } from '../problems/for-other-modules.ts';
import { divisionNames } from '../organisation/for-other-modules.ts';
import { sectorNames } from './record-lines.ts';

type Line = z.output<typeof leaderOverview.output>['worst'][number];

/** Overdue problems that have been so longest, as overviews show them. */
export async function longestOverdue(
  work: Work,
  campaign: LoadedCampaign,
  of: { grade?: 'major'; size: number },
): Promise<{ total: number; rows: Line[] }> {
  const { grade, size } = of;
  const found = await listProblems(work, { overdue: 'yes', sort: 'dueOn', page: 1, size, ...(grade ? { grade } : {}) });
  const places = await divisionNames(
    work,
    found.rows.map((row) => row.regionCode),
  );
  return {
    total: found.total,
    rows: found.rows.map((row) => ({
      id: row.id,
      number: row.number,
      enterpriseName: row.enterpriseName,
      regionName: places.get(row.regionCode) ?? row.regionCode,
      sectorNames: sectorNames(campaign, row.sector),
      holderName: row.holderName,
      dueOn: row.dueOn,
      daysOverdue: row.daysOverdue,
    })),
  };
}
