import { sql } from 'kysely';
import type { ProblemDetail } from '../../../contracts/problem-records.ts';
import { addDays } from '../../../domain/calendar/day.ts';
import { actsFor } from '../../../domain/problems/acts-for.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { dutiesOfSubject } from '../duties/for-other-modules.ts';
import { fileRowsOf } from '../files/for-other-modules.ts';
import { mayAttach } from './attach-to-problem.ts';
import { recordDutyOf } from './problem-duties.ts';
import { movesOf } from './problem-moves.ts';
import { type LoadedProblem, loadProblem } from './problem-record.ts';
import { problemRows } from './problem-rows.ts';
import { relatedProblems } from './related-problems.ts';

/** Everything on a problem's page, with the acts as this viewer finds them now. Throws not-found. */
export async function getProblem(work: Work, id: string): Promise<ProblemDetail> {
  const loaded = await loadProblem(work, id, 'read');
  const { record, facts } = loaded;
  const [row] = await problemRows(work, [id]);
  if (!row) throw new Error('a problem that was read has a row');
  const campaign = await getCampaign(work, record.campaign_id);
  const names = await namesOf(work, loaded);
  const files = await fileRowsOf(work, { subject: { kind: 'problem', id } });
  const related = await relatedProblems(
    work,
    record,
    files.flatMap((file) => file.alsoIn.filter((one) => one.kind === 'problem').map((one) => one.id)),
  );
  const viewer = {
    personId: work.viewer.personId,
    unitId: work.viewer.unitId,
    unitAboveId: loaded.unitAboveId,
    permissions: work.viewer.permissions,
  };
  const standard = campaign.hazardStandards.find(({ key }) => key === record.hazard_standard);
  const rule = recordDutyOf(campaign, 'problem-rectification')?.due;
  return {
    ...row,
    version: record.version,
    campaignIds: record.campaign_ids,
    kindWords: record.kind_words,
    hazardStandard: record.hazard_standard === '' ? null : (standard?.names ?? { zh: record.hazard_standard, en: record.hazard_standard }),
    hazardClause: record.hazard_clause,
    lawArticle: record.law_article,
    foundBy: { id: record.found_by_unit_id, name: names.found_by },
    finder: names.finder,
    registeredBy: names.registered_by,
    registeredAt: record.registered_at.toISOString(),
    offeredTo: record.offered_to_unit_id === null ? null : { id: record.offered_to_unit_id, name: names.offered_to ?? '' },
    checkId: record.check_id,
    ...related.named,
    acts: actsFor(facts, viewer, work.now).map((act) => ({ ...act, needs: [...act.needs] })),
    unitAbove: loaded.unitAboveId === null ? null : { id: loaded.unitAboveId, name: names.unit_above ?? '' },
    proposedDueOn: rule?.rule === 'days-after' && rule.count === 'calendar' ? addDays(work.today, rule.days) : null,
    moves: await movesOf(work, id),
    desks: await desksOf(work, id),
    duties: await dutiesOfSubject(work, { kind: 'problem', id }),
    files: files.map((file) => ({ ...file, alsoInProblems: related.byIds(file.alsoIn.map((one) => one.id)) })),
    mayAttach: mayAttach(work, record),
  };
}

interface Names {
  found_by: string;
  finder: string | null;
  registered_by: string | null;
  offered_to: string | null;
  unit_above: string | null;
}

async function namesOf(work: Work, { record, unitAboveId }: LoadedProblem): Promise<Names> {
  const { rows } = await sql<Names>`
    select (select name from units where id = ${record.found_by_unit_id}) as found_by, (select name from persons where id = ${record.finder_person_id}) as finder,
      (select name from persons where id = ${record.registered_by_person_id}) as registered_by,
      (select name from units where id = ${record.offered_to_unit_id}) as offered_to, (select name from units where id = ${unitAboveId}) as unit_above`.execute(
    work.db,
  );
  return rows[0] ?? { found_by: '', finder: null, registered_by: null, offered_to: null, unit_above: null };
}

async function desksOf(work: Work, id: string): Promise<ProblemDetail['desks']> {
  const rows = await work.db
    .selectFrom('problem_desks as d')
    .innerJoin('units as u', 'u.id', 'd.unit_id')
    .leftJoin('persons as p', 'p.id', 'd.received_by_person_id')
    .select(['d.unit_id', 'u.name', 'd.told_at', 'd.at_once', 'd.received_at', 'p.name as person'])
    .where('d.problem_id', '=', id)
    .orderBy('d.seq')
    .execute();
  return rows.map((row) => ({
    unitId: row.unit_id,
    unitName: row.name,
    toldAt: row.told_at.toISOString(),
    isDirect: row.at_once,
    receivedAt: row.received_at?.toISOString() ?? null,
    receivedBy: row.person,
  }));
}
