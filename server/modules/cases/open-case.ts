import { sql } from 'kysely';
import type { z } from 'zod';
import type { CaseBody, openCase as endpoint } from '../../../contracts/cases.ts';
import { caseAtOpening } from '../../../domain/cases/case-after.ts';
import { caseNameOf } from '../../../domain/cases/case-dictionaries.ts';
import type { CaseFacts, CaseHandler } from '../../../domain/cases/case-facts.ts';
import { badField, notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { problemForDocuments } from '../problems/for-other-modules.ts';
import { campaignsOfCase } from './campaigns-of-case.ts';
import { handlersOf } from './case-officers.ts';
import { levelOfUnit } from './case-record.ts';
import { insertParty } from './insert-party.ts';
import { refuseUnfitProblems } from './refuse-unfit-problems.ts';
import { caseColumns } from './write-case.ts';

/** Opens a case as a clue, from problems or by itself, numbered without gaps per body and year. 行政处罚法第五十四条 */
export async function openCase(work: Work, body: CaseBody): Promise<z.input<typeof endpoint.output>> {
  refuseImpossibleDays(work, body);
  await refuseUnfitProblems(work, body);
  const place = await placeOfCase(work, body);
  return writeOpenedCase(work, body, place, await handlersOf(work, work.viewer.unitId, body.handlerIds));
}

/** Numbers and writes a case of the viewer's unit as a clue, with its first move and its line in the log. */
export async function writeOpenedCase(work: Work, body: CaseBody, place: Place, handlers: CaseHandler[]): Promise<z.input<typeof endpoint.output>> {
  const number = await nextCaseNumber(work, place.region_code);
  const record = await insertCase(work, body, place, handlers, number);
  const { facts } = record;
  for (const problem_id of new Set(body.problemIds)) {
    await work.db
      .insertInto('case_problems')
      .values({ ...place, case_id: record.id, problem_id })
      .execute();
  }
  await writeOpening(work, record.id, facts, place, body.takeUpReason ?? '');
  work.audit({
    act: 'openCase',
    objectKind: 'case',
    objectId: record.id,
    regionCode: place.region_code,
    sector: place.sector,
    details: { number, after: body },
  });
  return { id: record.id, number, state: facts.state, version: 1, partyIds: facts.parties.map((one) => one.id) };
}

function refuseImpossibleDays(work: Work, { actOn, knownOn }: CaseBody): void {
  if (knownOn > work.today) throw badField('knownOn', '发现日期不得晚于当日。', 'The day may not lie after today.');
  if (actOn > knownOn) throw badField('actOn', '违法行为发生日不得晚于发现日期。', 'The act cannot be later than its discovery.');
}

/** Where the first problem lies; without one, the region and sector given, which must be in the viewer's sight. */
async function placeOfCase(work: Work, body: CaseBody) {
  const [first] = body.problemIds;
  if (first !== undefined) {
    const { regionCode, regionThen, sector } = await problemForDocuments(work, first);
    return { region_code: regionCode, region_then: regionThen, sector };
  }
  const region = body.region ?? work.viewer.regionCode;
  if (region < work.viewer.regionFrom || region >= work.viewer.regionTo) throw notFound('地区', 'place');
  return { region_code: region, region_then: region, sector: body.sector ?? 0 };
}

/** 320102〔2026〕案12号: of the county and the year, without gaps. */
async function nextCaseNumber(work: Work, region: string): Promise<string> {
  const [place, year] = [region.slice(0, 6), work.today.slice(0, 4)];
  const { rows } = await sql<{ seq: number }>`select next_number(${`case ${place} ${year}`}) as seq`.execute(work.db);
  return `${place}〔${year}〕案${rows[0]?.seq ?? 0}号`;
}

export type Place = Awaited<ReturnType<typeof placeOfCase>>;

async function insertCase(
  work: Work,
  body: CaseBody,
  place: Place,
  handlers: CaseHandler[],
  number: string,
): Promise<{ id: string; facts: CaseFacts }> {
  const { viewer, today } = work;
  const opened = caseAtOpening({
    id: '0',
    procedure: body.procedure,
    unitId: viewer.unitId,
    level: await levelOfUnit(work, viewer.unitId),
    isHandedDown: body.source === 'from-above',
    actOn: body.actOn,
    knownOn: body.knownOn,
    openedOn: today,
    handlers,
    isComplex: body.isComplex,
    touchesLife: body.touchesLife,
    parties: [],
  });
  const { id } = await work.db
    .insertInto('cases')
    .values({
      ...caseColumns(opened),
      ...place,
      number,
      name: body.name === '' ? caseNameOf(body.parties[0]?.details.name ?? '', body.facts) : body.name,
      cause: body.cause,
      source: body.source,
      source_more: body.sourceMore,
      unit_id: viewer.unitId,
      campaign_ids: await campaignsOfCase(work, body.problemIds),
      enterprise_id: body.parties.find((one) => one.enterpriseId !== null)?.enterpriseId ?? null,
      facts: body.facts,
      act_on: body.actOn,
      known_on: body.knownOn,
      opened_on: today,
      opened_by_person_id: viewer.personId,
      opened_at: work.now,
      changed_at: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const parties = [];
  for (const [index, party] of body.parties.entries()) parties.push(await insertParty(work, { id, ...place }, index + 1, party));
  return { id, facts: { ...opened, id, parties } };
}

async function writeOpening(work: Work, id: string, facts: CaseFacts, place: Place, reason: string): Promise<void> {
  const { viewer } = work;
  await work.db
    .insertInto('case_moves')
    .values({
      ...place,
      case_id: id,
      seq: 1,
      act: 'open',
      reason,
      state_after: 'clue',
      at: work.now,
      day: work.today,
      person_id: viewer.personId,
      post_id: viewer.postId || null,
      unit_id: viewer.unitId,
      capacity: `${viewer.unitName} ${viewer.postTitle}`,
      given: JSON.stringify(facts),
    })
    .execute();
}
