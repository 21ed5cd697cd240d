import type { Day } from '../../../domain/calendar/day.ts';
import { dayOf } from '../../../domain/calendar/day.ts';
import { inspectionPowerOn } from '../../../domain/inspections/inspection-power.ts';
import type { TaskSource } from '../../../domain/inspections/task-sources.ts';
import type { Cite } from '../../../domain/law/cite.ts';
import { capStanding } from '../../../domain/inspections/yearly-cap.ts';
import type { Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { findingsOf } from './inspection-findings.ts';
import { loadInspection } from './inspection-record.ts';
import { standingOfPlan } from './standing-of-plan.ts';

/** An inspection as its documents name it: approval form, notice, record. */
export interface InspectionPaperFacts {
  id: string;
  status: string;
  unitId: string;
  checkId: string | null;
  enterpriseId: string;
  firmName: string;
  firmAddress: string;
  responsiblePerson: string;
  telephone: string;
  place: string;
  officers: { name: string; certificate: string; unitName: string }[];
  isJoint: boolean;
  basis: string;
  /** The power to inspect of the day, as a place in the law. */
  power: Cite | undefined;
  source: TaskSource;
  /** The year's count against the cap, in words. */
  frequency: Words;
  /** The same in numbers; the cap null where the province has set none. */
  visitsMade: number;
  visitsCap: number | null;
  /** Other bodies' visits and plans within a year: day and body, one each. */
  otherVisits: string[];
  matters: string;
  noticeWay: 'ahead' | 'at-door';
  approvedOn: Day | null;
  plannedFrom: Day;
  plannedTo: Day;
  startedAt: Date | null;
  endedAt: Date | null;
  met: string;
  /** Who signed for the firm. */
  signer: { name: string; post: string } | null;
  summary: string;
  findings: { words: string; lawArticle: string; unitName: string; problemNumber: string | null; documentKind: string }[];
  overCapReason: string;
  regionCode: string;
  regionThen: string;
  sector: number;
}

/** What documents are filled with from an inspection. Throws not-found. */
export async function inspectionFacts(work: Work, id: string): Promise<InspectionPaperFacts> {
  const { record, bodies, facts } = await loadInspection(work, id, 'read');
  const firm = await work.db
    .selectFrom('enterprises')
    .select(['name', 'address', 'responsible_person', 'telephone'])
    .where('id', '=', record.enterprise_id)
    .executeTakeFirst();
  const going = bodies.filter(({ standing }) => standing === 'lead' || standing === 'joined');
  const on = record.started_at === null ? record.planned_from : dayOf(record.started_at);
  const standing = await standingOfPlan(work, {
    enterpriseId: record.enterprise_id,
    from: on,
    to: record.planned_to < on ? on : record.planned_to,
    source: record.source as TaskSource,
    unitIds: [record.unit_id],
    exceptId: id,
  });
  const cap = standing.caps.get(record.unit_id) ?? capStanding([], { on, source: record.source as TaskSource }, undefined);
  const signature = record.signature as { name: string; post: string } | null;
  return {
    id,
    status: record.status,
    unitId: record.unit_id,
    checkId: record.check_id,
    enterpriseId: record.enterprise_id,
    firmName: firm?.name ?? '',
    firmAddress: firm?.address ?? '',
    responsiblePerson: firm?.responsible_person ?? '',
    telephone: firm?.telephone ?? '',
    place: record.place === '' ? (firm?.address ?? '') : record.place,
    officers: going.flatMap(({ unitName, officers }) => officers.map(({ name, certificate }) => ({ name, certificate, unitName }))),
    isJoint: going.length > 1,
    basis: record.basis,
    power: inspectionPowerOn(on),
    source: record.source as TaskSource,
    frequency: cap.words,
    visitsMade: cap.made,
    visitsCap: cap.cap ?? null,
    otherVisits: standing.visits
      .filter(({ unitIds }) => !unitIds.includes(record.unit_id))
      .map(({ on: day, unitNames }) => `${day} ${unitNames.join('、')}`),
    matters: record.matters,
    noticeWay: facts.noticeWay,
    approvedOn: record.approved_at === null ? null : dayOf(record.approved_at),
    plannedFrom: record.planned_from,
    plannedTo: record.planned_to,
    startedAt: record.started_at,
    endedAt: record.ended_at,
    met: record.met,
    signer: signature && signature.name !== '' ? { name: signature.name, post: signature.post } : null,
    summary: record.summary,
    findings: (await findingsOf(work, id)).map((one) => ({
      words: one.words,
      lawArticle: one.lawArticle,
      unitName: one.unitName,
      problemNumber: one.problem?.number ?? null,
      documentKind: one.documentKind,
    })),
    overCapReason: record.over_cap_reason,
    regionCode: record.region_code,
    regionThen: record.region_then,
    sector: record.sector,
  };
}

/** The id of the inspection that a check was recorded by; undefined for one recorded without. */
export async function inspectionOfCheck(work: Work, checkId: string): Promise<string | undefined> {
  const row = await work.db.selectFrom('inspections').select('id').where('check_id', '=', checkId).executeTakeFirst();
  return row?.id;
}
