import type { Selectable } from 'kysely';
import type { InspectionBody, InspectionFacts } from '../../../domain/inspections/inspection-acts.ts';
import type { InspectionStatus } from '../../../domain/inspections/inspection-lifecycle.ts';
import type { TaskSource } from '../../../domain/inspections/task-sources.ts';
import type { Inspections } from '../../platform/database/tables.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import type { ChosenOfficer } from '../checks/for-other-modules.ts';
import { standingOfPlan } from './standing-of-plan.ts';

export type InspectionRecord = Selectable<Inspections>;

/** A body of the visit as it lies on record; each officer with whether he is in post and certified today. */
export interface VisitBody {
  unitId: string;
  unitName: string;
  standing: InspectionBody['standing'];
  officers: (ChosenOfficer & { isCertified: boolean; isInPost: boolean })[];
  /** The sectors that it answers for. */
  sectors: bigint;
  matters: string;
  reason: string;
}

export interface LoadedInspection {
  record: InspectionRecord;
  bodies: VisitBody[];
  facts: InspectionFacts;
}

/** Statuses in which what else happens at the firm still matters. */
const beforeVisit = ['planned', 'refused', 'submitted'];

/** The inspection with its bodies and what its acts look at; locked until the act commits where `lock`. Throws not-found, also out of scope. */
export async function loadInspection(work: Work, id: string, lock: 'lock' | 'read'): Promise<LoadedInspection> {
  const wanted = work.db.selectFrom('inspections').selectAll().where('id', '=', id);
  const record = await (lock === 'lock' ? wanted.forUpdate() : wanted).executeTakeFirst();
  if (!record) throw notFound('检查', 'inspection');
  const bodies = await bodiesOf(work, id);
  const going = bodies.filter(({ standing }) => standing !== 'declined');
  const standing = beforeVisit.includes(record.status)
    ? await standingOfPlan(work, {
        enterpriseId: record.enterprise_id,
        from: record.planned_from,
        to: record.planned_to,
        source: record.source as TaskSource,
        unitIds: going.map(({ unitId }) => unitId),
        exceptId: id,
      })
    : undefined;
  const facts: InspectionFacts = {
    status: record.status as InspectionStatus,
    plannedFrom: record.planned_from,
    plannedTo: record.planned_to,
    plannerPersonId: record.planner_person_id,
    noticeWay: record.notice_way as InspectionFacts['noticeWay'],
    bodies,
    hasOtherOpenPlan: standing?.clashes.some(({ rule }) => rule.weight === 'blocks') ?? false,
    isClashing: standing?.clashes.some(({ rule }) => rule.weight === 'explain') ?? false,
    clashReason: record.clash_reason,
    isOverCap: [...(standing?.caps.values() ?? [])].some(({ needsReason }) => needsReason),
    overCapReason: record.over_cap_reason,
  };
  return { record, bodies, facts };
}

/** The bodies of a visit, the one that leads it first. */
async function bodiesOf(work: Work, id: string): Promise<VisitBody[]> {
  const rows = await work.db
    .selectFrom('inspection_bodies as b')
    .innerJoin('units as u', 'u.id', 'b.unit_id')
    .select(['b.unit_id', 'u.name', 'u.sectors', 'b.standing', 'b.officers', 'b.matters', 'b.reason'])
    .where('b.inspection_id', '=', id)
    .orderBy('b.unit_id')
    .execute();
  const persons = rows.flatMap(({ officers }) => (officers as ChosenOfficer[]).map(({ personId }) => personId));
  const certified = await certifiedToday(work, persons);
  const posts = await postsToday(work, persons);
  return rows
    .map((row) => ({
      unitId: row.unit_id,
      unitName: row.name,
      standing: row.standing as VisitBody['standing'],
      officers: (row.officers as ChosenOfficer[]).map((one) => ({
        ...one,
        isCertified: certified.has(one.personId),
        isInPost: posts.some((post) => post.personId === one.personId && post.unitId === row.unit_id),
      })),
      sectors: BigInt(row.sectors),
      matters: row.matters,
      reason: row.reason,
    }))
    .toSorted((a, b) => Number(b.standing === 'lead') - Number(a.standing === 'lead'));
}

async function certifiedToday(work: Work, persons: readonly string[]): Promise<Set<string>> {
  if (persons.length === 0) return new Set();
  const rows = await work.db
    .selectFrom('persons')
    .select('id')
    .where('id', 'in', persons)
    .where('certificate_number', 'is not', null)
    .where('certificate_until', '>=', work.today)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** The officers' posts that these people hold today. */
async function postsToday(work: Work, persons: readonly string[]): Promise<{ personId: string; unitId: string }[]> {
  if (persons.length === 0) return [];
  const rows = await work.db
    .selectFrom('posts')
    .select(['person_id', 'unit_id'])
    .where('person_id', 'in', persons)
    .where('role', '=', 'officer')
    .where((eb) => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', work.today)]))
    .where((eb) => eb.or([eb('ended_at', 'is', null), eb('ended_at', '>', work.now)]))
    .execute();
  return rows.map((row) => ({ personId: row.person_id, unitId: row.unit_id }));
}
