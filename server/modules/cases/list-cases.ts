import { sql, type RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { CaseFilters, listCases as endpoint } from '../../../contracts/cases.ts';
import { isRegionCode, regionRange } from '../../../domain/divisions/region-code.ts';
import { anywhere } from '../../platform/database/like-pattern.ts';
import type { Work } from '../../platform/work.ts';
import { nextDutyOf } from '../duties/for-other-modules.ts';
import { recordsOfFirm } from '../enterprises/for-other-modules.ts';
import { caseRows } from './case-rows.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

const columns: Record<string, string> = {
  openedOn: 'c.opened_on',
  filedOn: 'c.filed_on',
  dueOn: 'c.due_on',
  nextOn: 'n.due_at',
  closedOn: 'c.closed_on',
  number: 'c.number',
};

/** One page of the register of cases and the number of all that fit; the latest opened first unless sorted otherwise. */
export async function listCases(work: Work, query: Query): Promise<z.input<typeof endpoint.output>> {
  const where = caseConditions(work, query);
  const { rows } = await sql<{ total: string }>`select count(*) as total from cases c where ${where}`.execute(work.db);
  const page = sql`order by ${caseOrder(query.sort)} limit ${query.size} offset ${(query.page - 1) * query.size}`;
  return { rows: await caseRows(work, where, page), total: Number(rows[0]?.total ?? 0), page: query.page, size: query.size };
}

export function caseOrder(sort: string | undefined): RawBuilder<unknown> {
  const column = columns[(sort ?? '').replace(/^-/, '')];
  if (column === undefined) return sql`c.opened_on desc, c.id desc`;
  return sort?.startsWith('-') ? sql`${sql.ref(column)} desc nulls last, c.id desc` : sql`${sql.ref(column)} asc nulls last, c.id desc`;
}

/** The firm is a party to the case, under whatever record of it. */
function ofFirm(id: string): RawBuilder<unknown> {
  const records = recordsOfFirm(id);
  return sql`(c.enterprise_id in ${records} or c.id in (select case_id from case_parties where enterprise_id in ${records}))`;
}

/** What a list chooses by, over `cases c`. Row-level security narrows it to the viewer. */
export function caseConditions(work: Work, filters: CaseFilters): RawBuilder<unknown> {
  const { viewer, now } = work;
  const range = filters.region !== undefined && isRegionCode(filters.region) ? regionRange(filters.region) : undefined;
  const words = filters.text === undefined ? undefined : anywhere(filters.text);
  const all: (RawBuilder<unknown> | '' | false | undefined)[] = [
    range && sql`c.region_code >= ${range.from} and c.region_code < ${range.to}`,
    filters.sector !== undefined && sql`c.sector = ${filters.sector}`,
    filters.state && sql`c.state = ${filters.state}`,
    filters.open && sql`c.state not in ('not-filed', 'archived')`,
    filters.overdue && sql`(select due_at from (${nextDutyOf(work, 'case', sql`c.id`)}) n) < ${now}`,
    filters.cause && sql`c.cause = ${filters.cause}`,
    filters.source && sql`c.source = ${filters.source}`,
    filters.procedure && sql`c.procedure = ${filters.procedure}`,
    filters.unit && sql`c.unit_id = ${filters.unit}`,
    filters.enterprise && ofFirm(filters.enterprise),
    filters.problem && sql`c.id in (select case_id from case_problems where problem_id = ${filters.problem})`,
    filters.mine === 'unit' && sql`c.unit_id = ${viewer.unitId || '0'}`,
    filters.mine === 'handled' && sql`c.handler_ids @> array[${viewer.personId || '0'}::bigint]`,
    filters.openedFrom && sql`c.opened_on >= ${filters.openedFrom}`,
    filters.openedTo && sql`c.opened_on <= ${filters.openedTo}`,
    words !== undefined &&
      sql`(c.name ilike ${words} or c.number ilike ${words} or c.filing_number ilike ${words}
        or c.id in (select case_id from case_parties where name ilike ${words}))`,
  ];
  const set = all.filter((one): one is RawBuilder<unknown> => Boolean(one));
  return set.length === 0 ? sql`true` : sql.join(set, sql` and `);
}
