import { sql } from 'kysely';
import type { z } from 'zod';
import type { ProblemBody, registerProblem as endpoint } from '../../../contracts/problems.ts';
import { countedProblem } from '../../../domain/figures/counted-record.ts';
import { raisesAtRegistration } from '../../../domain/problems/desk-chain.ts';
import { problemAfter, problemAtRegistration } from '../../../domain/problems/problem-after.ts';
import type { ProblemFacts, ProblemMove } from '../../../domain/problems/problem-facts.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { campaignsOn, type LoadedCampaign } from '../campaign/for-other-modules.ts';
import { openDuty } from '../duties/for-other-modules.ts';
import { countChange } from '../figures/for-other-modules.ts';
import { attachFiles } from '../files/for-other-modules.ts';
import { defaultLawArticle } from './default-law-article.ts';
import { dutyOf } from './problem-duties.ts';
import { columnsOf } from './problem-record.ts';
import { numberIn, seriesKey, seriesOf } from './problem-series.ts';
import { refuseFaultyRegistration } from './registration-refusals.ts';
import { type RegistrationLookups, registrationLookups } from './registration-lookups.ts';
import { tellUnits } from './tell-units.ts';
import { writeMove } from './write-move.ts';

/**
 * Registers one problem (方案四(二)1 逐一登记，建档立案): numbered without gaps, held by the registering unit, counted once in every
 * campaign that runs today; a major hazard reaches the level above and the province at once. Throws Refused by field.
 */
export async function registerProblem(work: Work, body: ProblemBody): Promise<z.input<typeof endpoint.output>> {
  const campaigns = await campaignsOn(work, work.today);
  const campaign = campaigns.find(({ id }) => id === work.viewer.campaignId) ?? campaigns[0];
  if (!campaign)
    throw new Refused(409, 'no-campaign', { zh: '当日没有正在进行的行动，不能登记。', en: 'No campaign runs today; nothing can be registered.' });
  const found = await registrationLookups(work, body);
  refuseFaultyRegistration(work, campaign, body, found);

  const series = seriesOf(campaign, body.region, body.sector, work.today);
  const { rows } = await sql<{ seq: number }>`select next_number(${seriesKey(series)}) as seq`.execute(work.db);
  const number = numberIn(series, rows[0]?.seq ?? 0);
  const moves = raiseMoves(work, body, found);
  const begun = problemAtRegistration(registrationOf(work, campaigns, body));
  const after = moves.reduce(problemAfter, begun);
  const version = 1 + moves.length;
  const id = await insertProblem(work, campaign, body, { number, after, version });
  await writeHistory(work, { ...after, id }, moves);
  const problem = { id, number, facts: body.facts, regionCode: body.region, regionThen: body.region, sector: body.sector };
  for (const move of moves) {
    await openDuty(work, dutyOf(work, campaign, 'receipt-confirmation', problem, { holderUnitId: move.targetUnitId ?? '' }));
  }
  tellUnits(
    work,
    moves.map((move) => move.targetUnitId ?? ''),
    problem,
    { zh: `${work.viewer.unitName}上报重大隐患，请确认收到`, en: `${work.viewer.unitName} reports a major hazard; confirm its receipt` },
  );
  await attachFiles(work, body.fileIds, { kind: 'problem', id, regionCode: body.region, regionThen: body.region, sector: body.sector });
  await countChange(work, {
    campaignIds: after.campaignIds,
    numberedIn: campaign.id,
    recordKind: 'problem',
    recordId: id,
    regionCode: body.region,
    before: null,
    after: countedProblem(after),
  });
  work.audit({
    act: 'registerProblem',
    objectKind: 'problem',
    objectId: id,
    regionCode: body.region,
    sector: body.sector,
    details: { number, after: { ...body, campaignIds: after.campaignIds } },
  });
  return { id, number, version };
}

function registrationOf(work: Work, campaigns: readonly LoadedCampaign[], body: ProblemBody) {
  return {
    id: '0',
    campaignIds: campaigns.map(({ id }) => id),
    nature: body.nature,
    kind: body.kind,
    subKind: body.subKind,
    grade: body.grade,
    sector: body.sector,
    regionThen: body.region,
    regionCode: body.region,
    holderUnitId: work.viewer.unitId,
    finderPersonId: body.finderPersonId ?? work.viewer.personId,
    registeredByPersonId: work.viewer.personId,
    registeredAt: work.now.toISOString(),
    foundOn: body.foundOn,
  };
}

function raiseMoves(work: Work, body: ProblemBody, found: RegistrationLookups): ProblemMove[] {
  return raisesAtRegistration(body, { unitAboveId: found.unit_above, provinceUnitId: found.office }).map((raise) => ({
    act: 'raise',
    at: work.now.toISOString(),
    personId: work.viewer.personId,
    unitId: work.viewer.unitId,
    ...raise,
  }));
}

async function insertProblem(
  work: Work,
  campaign: LoadedCampaign,
  body: ProblemBody,
  { number, after, version }: { number: string; after: ProblemFacts; version: number },
) {
  const { id } = await work.db
    .insertInto('problems')
    .values({
      ...columnsOf(after),
      number,
      campaign_id: campaign.id,
      campaign_ids: [...after.campaignIds],
      region_code: body.region,
      region_then: body.region,
      sector: body.sector,
      enterprise_id: body.enterpriseId,
      check_id: body.checkId,
      nature: body.nature,
      kind: (body.nature === 'hazard' ? body.grade : body.kind) ?? '',
      sub_kind: body.subKind ?? '',
      kind_words: body.kindWords,
      hazard_standard: body.hazardStandard,
      hazard_clause: body.hazardClause,
      place: body.place,
      facts: body.facts,
      law_article: body.lawArticle ?? defaultLawArticle(campaign, body),
      focus_tags: body.focusTags,
      found_on: body.foundOn,
      finder_person_id: after.finderPersonId,
      registered_by_person_id: work.viewer.personId,
      found_by_unit_id: work.viewer.unitId,
      registered_on: work.today,
      recurrence_of: body.recurrenceOf,
      registered_at: work.now,
      changed_at: work.now,
      version,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function writeHistory(work: Work, after: ProblemFacts, moves: readonly ProblemMove[]): Promise<void> {
  const place = { region_code: after.regionCode, region_then: after.regionThen, sector: after.sector };
  await work.db
    .insertInto('problem_moves')
    .values({
      ...place,
      problem_id: after.id,
      seq: 1,
      act: 'register',
      status_after: 'registered',
      at: work.now,
      day: work.today,
      person_id: work.viewer.personId,
      post_id: work.viewer.postId,
      unit_id: work.viewer.unitId,
      capacity: `${work.viewer.unitName} ${work.viewer.postTitle}`,
    })
    .execute();
  for (const [index, move] of moves.entries()) {
    await writeMove(
      work,
      { id: after.id, ...place },
      { move, seq: index + 2, after: { ...after, desks: after.desks.slice(0, index + 1) }, fileIds: [] },
    );
  }
}
