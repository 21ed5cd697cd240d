import { sql, type RawBuilder } from 'kysely';
import type { CaseRow } from '../../../contracts/case-records.ts';
import { caseCauses, caseSources, type CaseCause, type CaseSource } from '../../../domain/cases/case-dictionaries.ts';
import { dayOf } from '../../../domain/calendar/day.ts';
import { caseStateWords, type CaseState } from '../../../domain/cases/case-states.ts';
import { dutyKindWords } from '../../../domain/duties/duty-kinds.ts';
import type { Work } from '../../platform/work.ts';
import { nextDutyOf } from '../duties/for-other-modules.ts';

export interface CaseListRecord {
  id: string;
  number: string;
  filing_number: string | null;
  name: string;
  cause: string;
  source: string;
  procedure: string;
  state: string;
  region_code: string;
  sector: number;
  unit_id: string;
  unit_name: string;
  enterprise_id: string | null;
  enterprise_name: string | null;
  parties: string[] | null;
  handlers: string[] | null;
  opened_on: string;
  filed_on: string | null;
  decided_on: string | null;
  closed_on: string | null;
  due_on: string | null;
  fine_yuan: string;
  next_kind: string | null;
  next_due_at: Date | null;
}

/** Cases that fit, as lists show them: `where` over `cases c`, `tail` orders and limits. */
export async function caseRows(work: Work, where: RawBuilder<unknown>, tail: RawBuilder<unknown> = sql`order by c.id`): Promise<CaseRow[]> {
  const { rows } = await caseQuery(work, where, tail).execute(work.db);
  return rows.map((row) => caseRowOf(work, row));
}

export function caseQuery(work: Work, where: RawBuilder<unknown>, tail: RawBuilder<unknown>): RawBuilder<CaseListRecord> {
  return sql<CaseListRecord>`
    select c.id, c.number, c.filing_number, c.name, c.cause, c.source, c.procedure, c.state, c.region_code, c.sector, c.unit_id, u.name as unit_name,
      c.enterprise_id, e.name as enterprise_name, c.opened_on, c.filed_on, c.decided_on, c.closed_on, c.due_on, c.fine_yuan,
      (select array_agg(p.name order by p.seq) from case_parties p where p.case_id = c.id and p.dropped_on is null) as parties,
      (select array_agg(h.name order by h.name) from persons h where h.id = any(c.handler_ids)) as handlers,
      n.kind as next_kind, n.due_at as next_due_at
    from cases c join units u on u.id = c.unit_id left join enterprises e on e.id = c.enterprise_id
      left join lateral (${nextDutyOf(work, 'case', sql`c.id`)}) n on true
    where ${where} ${tail}`;
}

export function caseRowOf(work: Work, row: CaseListRecord): CaseRow {
  const cause = row.cause as CaseCause;
  const source = row.source as CaseSource;
  return {
    id: row.id,
    number: row.number,
    filingNumber: row.filing_number,
    name: row.name,
    cause,
    causeWords: caseCauses[cause],
    source,
    sourceWords: caseSources[source],
    procedure: row.procedure === 'simple' ? 'simple' : 'general',
    state: row.state as CaseState,
    stateWords: caseStateWords(row.state),
    regionCode: row.region_code,
    sector: row.sector,
    unitId: row.unit_id,
    unitName: row.unit_name,
    enterpriseId: row.enterprise_id,
    enterpriseName: row.enterprise_name,
    parties: row.parties ?? [],
    handlers: row.handlers ?? [],
    openedOn: row.opened_on,
    filedOn: row.filed_on,
    decidedOn: row.decided_on,
    closedOn: row.closed_on,
    dueOn: row.due_on,
    next: row.next_kind === null ? null : { words: dutyKindWords(row.next_kind), dueOn: row.next_due_at && dayOf(row.next_due_at) },
    isOverdue: row.next_due_at !== null && row.next_due_at < work.now,
    fineYuan: Number(row.fine_yuan),
  };
}
