import { sql, type Selectable } from 'kysely';
import type { ProblemFacts } from '../../../domain/problems/problem-facts.ts';
import type { ProblemStatus } from '../../../domain/problems/problem-lifecycle.ts';
import type { Problems } from '../../platform/database/tables.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

export type ProblemRecord = Selectable<Problems>;

export interface DeskRow {
  seq: number;
  unit_id: string;
  from_unit_id: string;
  told_at: string;
  at_once: boolean;
  received_at: string | null;
}

/** A problem with what an act must know: its desks, and the unit directly above the viewer's (null at the office). */
export interface LoadedProblem {
  record: ProblemRecord;
  facts: ProblemFacts;
  unitAboveId: string | null;
}

/** The problem, locked until the act commits where `lock`. One round trip. Throws not-found, also out of scope. */
export async function loadProblem(work: Work, id: string, lock: 'lock' | 'read'): Promise<LoadedProblem> {
  const { rows } = await sql<ProblemRecord & { desks: DeskRow[]; unit_above: string | null }>`
    select p.*,
      (select coalesce(jsonb_agg(jsonb_build_object('seq', d.seq, 'unit_id', d.unit_id::text, 'from_unit_id', d.from_unit_id::text, 'told_at', d.told_at,
                'at_once', d.at_once, 'received_at', d.received_at) order by d.seq), '[]') from problem_desks d where d.problem_id = p.id) as desks,
      (select case when u.kind = 'office' then null else u.parent_id end from units u where u.id = ${work.viewer.unitId || '0'}) as unit_above
    from problems p where p.id = ${id} ${lock === 'lock' ? sql`for update of p` : sql``}`.execute(work.db);
  const row = rows[0];
  if (!row) throw notFound('问题', 'problem');
  const { desks, unit_above, ...record } = row;
  return { record, facts: factsOf(record, desks), unitAboveId: unit_above };
}

/** A row as the domain sees it. */
export function factsOf(row: ProblemRecord, desks: readonly DeskRow[]): ProblemFacts {
  const isHazard = row.nature === 'hazard';
  return {
    id: row.id,
    campaignIds: row.campaign_ids,
    nature: isHazard ? 'hazard' : 'illegal-act',
    kind: isHazard ? null : row.kind,
    subKind: row.sub_kind === '' ? null : row.sub_kind,
    grade: isHazard ? (row.kind as 'general' | 'major') : null,
    sector: row.sector,
    regionThen: row.region_then,
    regionCode: row.region_code,
    holderUnitId: row.holder_unit_id,
    finderPersonId: row.finder_person_id,
    registeredByPersonId: row.registered_by_person_id,
    registeredAt: row.registered_at.toISOString(),
    foundOn: row.found_on,
    status: row.status as ProblemStatus,
    dueDay: row.due_on,
    claimedByPersonId: row.claimer_person_id,
    passTargetUnitId: row.offered_to_unit_id,
    statusBeforePass: row.status_before_pass as ProblemStatus | null,
    sectorBeforePass: row.sector_before_pass,
    mergedIntoId: row.merged_into,
    desks: desks.map((desk) => ({
      unitId: desk.unit_id,
      fromUnitId: desk.from_unit_id,
      raisedAt: desk.told_at,
      isDirect: desk.at_once,
      receivedAt: desk.received_at,
    })),
    days: {
      registered: row.registered_on,
      handled: row.handled_on,
      correctedOnSpot: row.corrected_on_spot_on,
      orderedToRectify: row.ordered_on,
      claimedDone: row.claimed_on,
      closed: row.closed_on,
      passedAccepted: row.passed_on,
      raised: row.raised_on,
    },
  };
}

/** What a move changes of a row. */
export function columnsOf(facts: ProblemFacts) {
  return {
    status: facts.status,
    status_before_pass: facts.statusBeforePass,
    sector: facts.sector,
    sector_before_pass: facts.sectorBeforePass,
    claimer_person_id: facts.claimedByPersonId,
    holder_unit_id: facts.holderUnitId,
    offered_to_unit_id: facts.passTargetUnitId,
    due_on: facts.dueDay,
    merged_into: facts.mergedIntoId,
    handled_on: facts.days.handled,
    corrected_on_spot_on: facts.days.correctedOnSpot,
    ordered_on: facts.days.orderedToRectify,
    claimed_on: facts.days.claimedDone,
    closed_on: facts.days.closed,
    passed_on: facts.days.passedAccepted,
    raised_on: facts.days.raised,
  };
}
