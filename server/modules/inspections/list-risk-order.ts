import { sql } from 'kysely';
import type { z } from 'zod';
import type { listRiskOrder as endpoint } from '../../../contracts/inspections.ts';
import { addDays, type Day } from '../../../domain/calendar/day.ts';
import { isRegionCode, regionRange } from '../../../domain/divisions/region-code.ts';
import { firmRisk } from '../../../domain/inspections/risk-order.ts';
import { riskSettingsOn } from '../../../domain/inspections/risk-settings.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { campaignsOn } from '../campaign/for-other-modules.ts';
import { mergedFirms } from '../enterprises/for-other-modules.ts';
import { provincialParametersOn } from '../law/for-other-modules.ts';
import { settingRow } from './setting-row.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

/** More firms are not put in order at once; a smaller division is. */
const mostFirms = 20_000;

interface RiskRow {
  id: string;
  name: string;
  region_code: string;
  trade_sector: number;
  open_major: string;
  overdue: string;
  recurrences: string;
  illegal_acts: string;
  last_check: Day | null;
  next_plan: Day | null;
  expired: string;
  penalties: string;
}

/** Firms of a division in the order of their risk as of today, each with the reasons for its place. */
export async function listRiskOrder(work: Work, query: Query): Promise<z.input<typeof endpoint.output>> {
  const region = query.region !== undefined && isRegionCode(query.region) ? query.region : work.viewer.regionCode;
  const settings = riskSettingsOn(await provincialParametersOn(work), work.today);
  const firms = await firmsOf(work, { region, sector: query.sector, since: addDays(work.today, -settings['risk-look-back-days'].value) });
  if (firms.length > mostFirms)
    throw new Refused(422, 'too-many-firms', {
      zh: `该范围企业超过 ${mostFirms} 家，请选择更小的地区或一个领域。`,
      en: `More than ${mostFirms} firms: choose a smaller division or a sector.`,
    });
  const priority = new Set(
    (await campaignsOn(work, work.today)).flatMap(({ prioritySectors }) => prioritySectors?.named.flatMap(({ sectors }) => sectors) ?? []),
  );
  const ordered = firms
    .map((row) => ({ row, risk: firmRisk(factsOf(row, priority.has(row.trade_sector)), work.today, settings) }))
    .toSorted((a, b) => b.risk.points - a.risk.points || Number(a.row.id) - Number(b.row.id));
  const page = ordered.slice((query.page - 1) * query.size, query.page * query.size);
  return {
    rows: page.map(({ row, risk }) => ({
      id: row.id,
      name: row.name,
      regionCode: row.region_code,
      tradeSector: row.trade_sector,
      ...risk,
      lastCheckOn: row.last_check,
      nextPlanOn: row.next_plan,
    })),
    total: ordered.length,
    page: query.page,
    size: query.size,
    settings: Object.values(settings).map(settingRow),
  };
}

function factsOf(row: RiskRow, isPrioritySector: boolean) {
  return {
    openMajorHazards: Number(row.open_major),
    overdueProblems: Number(row.overdue),
    recurrences: Number(row.recurrences),
    illegalActs: Number(row.illegal_acts),
    penalties: Number(row.penalties),
    lastCheckOn: row.last_check,
    expiredLicences: Number(row.expired),
    isPrioritySector,
  };
}

/** One more than can be put in order at most, so that too many are known. Grouped once over each table, not once a firm. */
async function firmsOf(work: Work, { region, sector, since }: { region: string; sector: number | undefined; since: Day }): Promise<RiskRow[]> {
  const { from, to } = regionRange(region);
  const { rows } = await sql<RiskRow>`
    with firms as materialized (
      select id, name, region_code, trade_sector from enterprises
      where merged_into is null and closed_on is null and region_code >= ${from} and region_code < ${to}
        and ${sector === undefined ? sql`true` : sql`trade_sector = ${sector}`}
      limit ${mostFirms + 1}
    ), found as (
      select enterprise_id,
        count(*) filter (where nature = 'hazard' and kind = 'major' and status not in ('closed', 'merged', 'voided')) as open_major,
        count(*) filter (where status = 'ordered' and due_on < ${work.today}::date) as overdue,
        count(*) filter (where recurrence_of is not null and status not in ('merged', 'voided')) as recurrences,
        count(*) filter (where nature = 'illegal-act' and registered_on >= ${since}::date and status not in ('merged', 'voided')) as illegal_acts
      from problems where enterprise_id in (select id from firms) group by enterprise_id
    ), checked as (
      select enterprise_id, max(made_on)::text as last_check from checks
      where voided_at is null and enterprise_id in (select id from firms) group by enterprise_id
    ), planned as (
      select enterprise_id, min(planned_from)::text as next_plan from inspections
      where status not in ('recorded', 'fed-back', 'cancelled') and enterprise_id in (select id from firms) group by enterprise_id
    ), expired as (
      select enterprise_id, count(*) as expired from enterprise_licences
      where valid_to < ${work.today}::date and enterprise_id in (select id from firms) group by enterprise_id
    ), merged as materialized (
      select id, kept_id from ${mergedFirms} m
    ), penalised as (
      select coalesce(m.kept_id, p.enterprise_id) as enterprise_id, count(*) as penalties
      from case_parties p left join merged m on m.id = p.enterprise_id
      where decided_on >= ${since}::date and penalty_kinds <> '{}' and coalesce(m.kept_id, p.enterprise_id) in (select id from firms) group by 1
    )
    select f.id::text as id, f.name, f.region_code, f.trade_sector, coalesce(open_major, 0) as open_major, coalesce(overdue, 0) as overdue,
           coalesce(recurrences, 0) as recurrences, coalesce(illegal_acts, 0) as illegal_acts, last_check, next_plan, coalesce(expired, 0) as expired, coalesce(penalties, 0) as penalties
    from firms f left join found on found.enterprise_id = f.id left join checked on checked.enterprise_id = f.id
      left join planned on planned.enterprise_id = f.id left join expired on expired.enterprise_id = f.id
      left join penalised on penalised.enterprise_id = f.id`.execute(work.db);
  return rows;
}
