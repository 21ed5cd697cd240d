import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { listMeasures as endpoint, MeasureRow } from '../../../contracts/measures.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import { measureOrProposalState, statesListed } from '../../../domain/sanctions/measure-register.ts';
import { getMeasure } from '../../../domain/sanctions/measure-table.ts';
import { anywhere } from '../../platform/database/like-pattern.ts';
import type { Work } from '../../platform/work.ts';
import { recordsOfFirm } from '../enterprises/for-other-modules.ts';
import { isAboutInspection, isAboutProblem } from './measures-of-subject.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

/** Measures, and proposals that no measure came of (yet): a proposal granted stands as its measure. */
const register = sql`(
  select 'measure' as record, id, kind, case_id, subject_kind, subject_id, enterprise_id, subject_words, unit_id, decided_by, state, taken_on,
    case state when 'restart-asked' then coalesce(restart_due_on, limit_on) else limit_on end as due_on, ended_on, document, words, region_code, sector
  from measures
  union all
  select 'proposal', p.id, p.kind, p.case_id, null, null, p.enterprise_id, p.subject_words, p.unit_id, u.name, p.state, p.proposed_on,
    p.answer_due_on, p.answered_on, p.document, p.words, p.region_code, p.sector
  from proposals p join units u on u.id = p.to_unit_id where p.state <> 'granted')`;

interface Row {
  record: 'measure' | 'proposal';
  id: string;
  kind: string;
  case_id: string | null;
  subject_words: string;
  unit_id: string;
  unit_name: string;
  decided_by: string;
  state: string;
  taken_on: string;
  due_on: string | null;
  ended_on: string | null;
  document: string;
  words: string;
  region_code: string;
  sector: number;
}

/** One page of the register, and the number of all that fit. */
export async function listMeasures(work: Work, query: Query): Promise<z.input<typeof endpoint.output>> {
  const { page, size } = query;
  const where = conditions(work, query);
  const counted = await sql<{ total: string }>`select count(*) as total from ${register} r where ${where}`.execute(work.db);
  const { rows } = await sql<Row>`select r.*, u.name as unit_name from ${register} r join units u on u.id = r.unit_id where ${where}
    order by ${orderOf(query.sort)}, r.record, r.id desc limit ${size} offset ${(page - 1) * size}`.execute(work.db);
  return { rows: rows.map(shown), total: Number(counted.rows[0]?.total ?? 0), page, size };
}

function shown(row: Row): MeasureRow {
  const kind = getMeasure(row.kind);
  const state = measureOrProposalState(row.state);
  return {
    record: row.record,
    id: row.id,
    kind: kind.id,
    kindWords: { zh: kind.zh, en: kind.en },
    subjectWords: row.subject_words,
    caseId: row.case_id,
    unit: { id: row.unit_id, name: row.unit_name },
    decidedBy: row.decided_by,
    state: row.state,
    stateWords: { zh: state.zh, en: state.en },
    isOpen: state.isOpen,
    takenOn: row.taken_on,
    dueOn: row.due_on,
    endedOn: row.ended_on,
    document: row.document,
    words: row.words,
    regionCode: row.region_code,
    sector: row.sector,
  };
}

function orderOf(sort: Query['sort']): RawBuilder<unknown> {
  if (sort === 'dueOn') return sql`r.due_on asc nulls last`;
  if (sort === '-dueOn') return sql`r.due_on desc nulls last`;
  if (sort === 'takenOn') return sql`r.taken_on asc`;
  if (sort === '-takenOn') return sql`r.taken_on desc`;
  const isOpen = sql`r.state = any(${statesListed('open')})`;
  return sql`${isOpen} desc, case when ${isOpen} then r.due_on end asc nulls last, r.taken_on desc`;
}

/** What the register is narrowed by; row-level security narrows it to the viewer. */
function conditions({ today }: Work, query: Query): RawBuilder<unknown> {
  const { state, kind, region, unit, enterprise, problem, inspection, takenFrom, takenTo, text } = query;
  const range = region && regionRange(region);
  const words = text && anywhere(text);
  const all: (RawBuilder<unknown> | '' | false | undefined)[] = [
    sql`r.state = any(${statesListed(state)})`,
    state === 'lapsed' && sql`r.due_on < ${today}`,
    kind && sql`r.kind = ${kind}`,
    range && sql`r.region_code >= ${range.from} and r.region_code < ${range.to}`,
    unit && sql`r.unit_id = ${unit}`,
    enterprise && sql`r.enterprise_id in ${recordsOfFirm(enterprise)}`,
    problem && isAboutProblem(problem),
    inspection && isAboutInspection(inspection),
    takenFrom && sql`r.taken_on >= ${takenFrom}`,
    takenTo && sql`r.taken_on <= ${takenTo}`,
    words && sql`(r.subject_words ilike ${words} or r.document ilike ${words} or r.words ilike ${words})`,
  ];
  return sql.join(
    all.filter((one): one is RawBuilder<unknown> => Boolean(one)),
    sql` and `,
  );
}
