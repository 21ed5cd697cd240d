import { sql, type RawBuilder } from 'kysely';
import type { ProblemFilters } from '../../../contracts/problems.ts';
import { isRegionCode, regionRange } from '../../../domain/divisions/region-code.ts';
import { parseProblemNumber } from '../../../domain/identifiers/problem-number.ts';
import type { Work } from '../../platform/work.ts';
import { firmsNamed } from './firms-named.ts';

/** Of problems that hold common words, so many of the newest are looked at. */
const mostFound = 500;

export interface ProblemConditions {
  where: RawBuilder<unknown>;
  /** More problems hold the words than are looked at: only the newest are. */
  isCapped: boolean;
}

/**
 * What a list, its count and its export choose by, over `problems p`. Row-level security narrows it to the viewer. `most`: how many
 * problems with the words are looked at; an export takes all.
 */
export async function problemConditions(work: Work, filters: ProblemFilters, most = mostFound): Promise<ProblemConditions> {
  const { viewer } = work;
  const words = filters.text === undefined ? undefined : await textCondition(work, filters.text, most);
  const all: (RawBuilder<unknown> | '' | undefined)[] = [
    viewer.campaignId ? sql`p.campaign_ids @> array[${viewer.campaignId}::bigint]` : undefined,
    regionCondition(filters.region),
    filters.sector === undefined ? undefined : sql`p.sector = ${filters.sector}`,
    filters.nature && sql`p.nature = ${filters.nature}`,
    filters.kind && sql`p.kind = ${filters.kind}`,
    filters.grade && sql`p.kind = ${filters.grade}`,
    filters.status && sql`p.status = ${filters.status}`,
    filters.open && sql`p.status not in ('closed', 'merged', 'voided')`,
    filters.overdue &&
      sql`p.status not in ('closed', 'voided', 'merged') and p.due_on < ${work.today}
      and (p.status = 'ordered' or (p.status = 'pass-proposed' and p.status_before_pass = 'ordered'))`,
    filters.foundFrom && sql`p.found_on >= ${filters.foundFrom}`,
    filters.foundTo && sql`p.found_on <= ${filters.foundTo}`,
    filters.registeredFrom && sql`p.registered_on >= ${filters.registeredFrom}`,
    filters.registeredTo && sql`p.registered_on <= ${filters.registeredTo}`,
    filters.holder && sql`p.holder_unit_id = ${filters.holder}`,
    filters.enterprise && sql`p.enterprise_id = ${filters.enterprise}`,
    filters.tag && sql`p.focus_tags @> array[${filters.tag}]`,
    filters.mine && mineCondition(filters.mine, viewer.unitId),
    words?.where,
  ];
  const set = all.filter((one): one is RawBuilder<unknown> => Boolean(one));
  return { where: set.length === 0 ? sql`true` : sql.join(set, sql` and `), isCapped: words?.isCapped ?? false };
}

function regionCondition(region: string | undefined) {
  if (region === undefined || !isRegionCode(region)) return undefined;
  const { from, to } = regionRange(region);
  return sql`p.region_code >= ${from} and p.region_code < ${to}`;
}

function mineCondition(mine: NonNullable<ProblemFilters['mine']>, unitId: string) {
  if (mine === 'held') return sql`p.holder_unit_id = ${unitId}`;
  if (mine === 'passed-to') return sql`p.offered_to_unit_id = ${unitId}`;
  if (mine === 'found') return sql`p.found_by_unit_id = ${unitId}`;
  return sql`p.id in (select problem_id from problem_desks where unit_id = ${unitId} and received_at is null)`;
}

/** A whole number finds its problem; other words are looked for in the facts and in the names of firms. */
async function textCondition(work: Work, text: string, most: number): Promise<ProblemConditions> {
  const number = parseProblemNumber(text);
  if (number.valid) return { where: sql`p.number = ${number.code}`, isCapped: false };
  const firms = await firmsNamed(work, text);
  const { rows } = await sql<{ id: string }>`select search_problems(${text}, ${firms}::bigint[], ${most + 1}) as id`.execute(work.db);
  const found = rows.slice(0, most).map(({ id }) => id);
  return { where: sql`p.id = any(${found}::bigint[])`, isCapped: rows.length > most };
}
