import { sql } from 'kysely';
import { addDays } from '../../../domain/calendar/day.ts';
import { closureGround } from '../../../domain/law/rolling-penalties.ts';
import type { Work } from '../../platform/work.ts';
import { mergedFirms } from '../enterprises/for-other-modules.ts';
import { openSanctionDuty } from './sanction-duties.ts';

interface FirmRow {
  enterprise_id: string;
  name: string;
  region_code: string;
  sector: number;
  unit_id: string;
  days: string[];
}

/**
 * 安全生产法第一百一十三条第一项：a firm with an open major hazard that was penalised three times in 180 days or four in a year, under its
 * own record or one merged into it. Its last
 * penalising body owes the proposal to close it. Each last decision names its firm once. Returns how many firms were named.
 */
export async function nameClosureGrounds(work: Work): Promise<number> {
  const since = addDays(work.today, -366);
  // 一次处罚一案：of several parties of one case the firm itself counts.
  const { rows } = await sql<FirmRow>`
    with merged as materialized (select id, kept_id from ${mergedFirms} m),
    penalised as (
      select distinct on (coalesce(m.kept_id, p.enterprise_id), p.case_id) coalesce(m.kept_id, p.enterprise_id) as enterprise_id,
        p.sector, p.decided_on, c.unit_id
      from case_parties p join cases c on c.id = p.case_id left join merged m on m.id = p.enterprise_id
      where p.decided_on > ${since} and p.decided_on <= ${work.today} and p.dropped_on is null and p.role = 'unit' and p.enterprise_id is not null
        and p.standing->'outcome'->>'kind' = 'penalty' and p.standing->'outcome'->>'setAsideOn' is null
      order by coalesce(m.kept_id, p.enterprise_id), p.case_id, p.decided_on desc
    )
    select p.enterprise_id::text as enterprise_id, e.name, e.region_code, (array_agg(p.sector order by p.decided_on desc))[1] as sector,
      (array_agg(p.unit_id order by p.decided_on desc))[1] as unit_id, array_agg(p.decided_on::text order by p.decided_on) as days
    from penalised p join enterprises e on e.id = p.enterprise_id
    where exists (select from problems h where h.enterprise_id = p.enterprise_id and h.kind = 'major' and h.status not in ('closed', 'voided', 'merged'))
    group by p.enterprise_id, e.name, e.region_code having count(*) >= 3
      and not exists (
        select from closure_grounds g left join merged m on m.id = g.enterprise_id
        where coalesce(m.kept_id, g.enterprise_id) = p.enterprise_id and g.last_decided_on >= max(p.decided_on))`.execute(work.db);
  let named = 0;
  for (const row of rows) {
    const ground = closureGround(row.days, work.today, true);
    if (!ground) continue;
    const place = { id: row.enterprise_id, region_code: row.region_code, region_then: row.region_code, sector: row.sector };
    const { id: _id, ...columns } = place;
    await work.db
      .insertInto('closure_grounds')
      .values({
        enterprise_id: row.enterprise_id,
        unit_id: row.unit_id,
        found_on: work.today,
        last_decided_on: row.days.at(-1)!,
        words: JSON.stringify(ground),
        ...columns,
      })
      .execute();
    await openSanctionDuty(work, place, {
      kind: 'closure-proposal',
      subjectKind: 'enterprise',
      words: row.name,
      holderUnitId: row.unit_id,
      forPermission: 'cases.handle',
      dueAt: null,
      basis: ground,
    });
    named += 1;
  }
  if (named > 0)
    work.audit({ act: 'nameClosureGrounds', objectKind: 'duties', objectId: work.today, details: { named }, regionCode: work.viewer.regionCode });
  return named;
}
