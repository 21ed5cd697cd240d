import { sql, type RawBuilder } from 'kysely';
import type { ProblemRow } from '../../../contracts/problem-records.ts';
import type { ProblemStatus } from '../../../domain/problems/problem-lifecycle.ts';
import { daysOverdue } from '../../../domain/problems/problem-overdue.ts';
import type { Work } from '../../platform/work.ts';
import { statusWords } from './problem-moves.ts';

/** Columns of `problems p` that a row of a list is made of. */
export const rowColumns = sql`p.id, p.number, p.region_code, p.region_then, p.sector, p.nature, p.kind, p.sub_kind, p.enterprise_id, p.place, p.facts, p.status,
  p.status_before_pass, p.holder_unit_id, p.found_on, p.registered_on, p.due_on, p.closed_on, p.focus_tags`;

export interface ProblemListRecord {
  id: string;
  number: string;
  region_code: string;
  region_then: string;
  sector: number;
  nature: string;
  kind: string;
  sub_kind: string;
  enterprise_id: string | null;
  place: string;
  facts: string;
  status: string;
  status_before_pass: string | null;
  holder_unit_id: string;
  found_on: string;
  registered_on: string;
  due_on: string | null;
  closed_on: string | null;
  focus_tags: string[];
  firm: string | null;
  holder: string;
}

/** Selected rows (an inner select of rowColumns) with the names of firm and holder. */
export function withNames(inner: RawBuilder<unknown>): RawBuilder<ProblemListRecord> {
  return sql<ProblemListRecord>`select p.*, e.name as firm, u.name as holder from (${inner}) p
    left join enterprises e on e.id = p.enterprise_id join units u on u.id = p.holder_unit_id`;
}

export function problemRowOf(work: Work, row: ProblemListRecord): ProblemRow {
  const ordered = { status: row.status as ProblemStatus, statusBeforePass: row.status_before_pass as ProblemStatus | null, dueDay: row.due_on };
  return {
    id: row.id,
    number: row.number,
    regionCode: row.region_code,
    regionThen: row.region_then,
    sector: row.sector,
    nature: row.nature === 'hazard' ? 'hazard' : 'illegal-act',
    kind: row.kind,
    subKind: row.sub_kind,
    enterpriseId: row.enterprise_id,
    enterpriseName: row.firm,
    place: row.place,
    facts: row.facts,
    status: row.status,
    statusWords: statusWords(row.status),
    holderUnitId: row.holder_unit_id,
    holderName: row.holder,
    foundOn: row.found_on,
    registeredOn: row.registered_on,
    dueOn: row.due_on,
    closedOn: row.closed_on,
    daysOverdue: daysOverdue(ordered, work.now),
    focusTags: row.focus_tags,
  };
}

/** Problems by their ids as lists show them, in the order of the ids; those out of sight are left out. */
export async function problemRows(work: Work, ids: readonly string[]): Promise<ProblemRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await withNames(sql`select ${rowColumns} from problems p where p.id = any(${ids}::bigint[])`).execute(work.db);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [problemRowOf(work, row)];
  });
}
