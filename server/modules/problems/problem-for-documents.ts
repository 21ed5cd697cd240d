import { addDays, type Day } from '../../../domain/calendar/day.ts';
import type { ProblemStatus } from '../../../domain/problems/problem-lifecycle.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { recordDutyOf } from './problem-duties.ts';
import { loadProblem } from './problem-record.ts';

/** What documents take from a problem. */
export interface ProblemForDocuments {
  id: string;
  number: string;
  status: ProblemStatus;
  regionCode: string;
  regionThen: string;
  sector: number;
  holderUnitId: string;
  nature: 'illegal-act' | 'hazard';
  grade: 'general' | 'major' | null;
  enterpriseId: string | null;
  checkId: string | null;
  place: string;
  facts: string;
  foundOn: Day;
  finderPersonId: string;
  /** The day ordered; before an order the day that the campaign proposes, null where it proposes none. */
  dueOn: Day | null;
  /** What the re-checks found, the latest last. */
  recheckFindings: string[];
}

/** Throws not-found. */
export async function problemForDocuments(work: Work, id: string): Promise<ProblemForDocuments> {
  const { record, facts } = await loadProblem(work, id, 'read');
  const rechecks = await work.db
    .selectFrom('problem_moves')
    .select(['reason', 'details'])
    .where('problem_id', '=', id)
    .where('act', 'in', ['recheckPassed', 'recheckFailed'])
    .orderBy('seq')
    .execute();
  return {
    id,
    number: record.number,
    status: facts.status,
    regionCode: record.region_code,
    regionThen: record.region_then,
    sector: record.sector,
    holderUnitId: record.holder_unit_id,
    nature: facts.nature,
    grade: facts.grade,
    enterpriseId: record.enterprise_id,
    checkId: record.check_id,
    place: record.place,
    facts: record.facts,
    foundOn: record.found_on,
    finderPersonId: record.finder_person_id,
    dueOn: record.due_on ?? (facts.status === 'registered' ? await proposedDay(work, record.campaign_id) : null),
    recheckFindings: rechecks.map((row) => (row.details as { evidence?: string }).evidence ?? row.reason).filter((words) => words !== ''),
  };
}

/** The problems registered of a check that still stand, in the order of their registration. */
export async function problemsOfCheck(work: Work, checkId: string): Promise<ProblemForDocuments[]> {
  const rows = await work.db
    .selectFrom('problems')
    .select('id')
    .where('check_id', '=', checkId)
    .where('status', 'not in', ['voided', 'merged'])
    .orderBy('id')
    .limit(200)
    .execute();
  const found: ProblemForDocuments[] = [];
  for (const { id } of rows) found.push(await problemForDocuments(work, id));
  return found;
}

async function proposedDay(work: Work, campaignId: string): Promise<Day | null> {
  const rule = recordDutyOf(await getCampaign(work, campaignId), 'problem-rectification')?.due;
  return rule?.rule === 'days-after' && rule.count === 'calendar' ? addDays(work.today, rule.days) : null;
}
