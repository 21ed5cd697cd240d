import { sql } from 'kysely';
import { isRegionCode, regionRange } from '../../../domain/divisions/region-code.ts';
import type { DrawEntry } from '../../../domain/inspections/random-draw.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import type { Work } from '../../platform/work.ts';

export interface DrawScope {
  region: string;
  sector?: number | undefined;
  /** Leaves out firms that any body has checked on or after this day. */
  notCheckedSince?: Day | undefined;
}

/** A published list holds at most so many firms. */
export const mostListed = 5_000;

/** Firms of a list, by id; one more than a list may hold, so that too many are known. */
export async function firmsInScope(work: Work, { region, sector, notCheckedSince }: DrawScope): Promise<DrawEntry[]> {
  if (!isRegionCode(region)) return [];
  const { from, to } = regionRange(region);
  const { rows } = await sql<DrawEntry>`
    select e.id::text as id, e.name from enterprises e
    where e.merged_into is null and e.closed_on is null and e.region_code >= ${from} and e.region_code < ${to}
      and ${sector === undefined ? sql`true` : sql`e.trade_sector = ${sector}`}
      and ${
        notCheckedSince === undefined
          ? sql`true`
          : sql`not exists (select from checks c where c.enterprise_id = e.id and c.voided_at is null and c.made_on >= ${notCheckedSince}::date)`
      }
    order by e.id limit ${mostListed + 1}`.execute(work.db);
  return rows;
}
