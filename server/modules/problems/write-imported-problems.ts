import { sql } from 'kysely';
import { countedProblem } from '../../../domain/figures/counted-record.ts';
import { raisesAtRegistration } from '../../../domain/problems/desk-chain.ts';
import { problemAfter, problemAtRegistration } from '../../../domain/problems/problem-after.ts';
import type { ProblemFacts, ProblemMove } from '../../../domain/problems/problem-facts.ts';
import type { Work } from '../../platform/work.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';
import { openDuties } from '../duties/for-other-modules.ts';
import { countChanges } from '../figures/for-other-modules.ts';
import { officeUnit, parentOf } from '../organisation/for-other-modules.ts';
import { defaultLawArticle } from './default-law-article.ts';
import type { ImportedProblem } from './import-row.ts';
import { dutyOf } from './problem-duties.ts';
import { columnsOf } from './problem-record.ts';
import { numberIn, type ProblemSeries, seriesKey, seriesOf } from './problem-series.ts';
import { tellUnits } from './tell-units.ts';

interface Written {
  id: string;
  number: string;
  problem: ImportedProblem;
  after: ProblemFacts;
  moves: ProblemMove[];
}

export interface NumberRange {
  from: string;
  to: string;
  count: number;
}

/** Writes checked rows set by set in the transaction at hand: numbers in ranges, problems, moves, desks, duties, figures. Returns the numbers given. */
export async function writeImportedProblems(
  work: Work,
  campaigns: readonly LoadedCampaign[],
  campaign: LoadedCampaign,
  problems: readonly ImportedProblem[],
): Promise<NumberRange[]> {
  const { numbers, ranges } = await giveNumbers(work, campaign, problems);
  const above = { unitAboveId: (await parentOf(work, work.viewer.unitId))?.id ?? null, provinceUnitId: (await officeUnit(work)).id };
  const campaignIds = campaigns.map(({ id }) => id);
  const written = problems.map((problem, at): Written => {
    const moves = movesOf(work, problem, above);
    const after = moves.reduce(problemAfter, problemAtRegistration({ ...registrationOf(work, problem), campaignIds }));
    return { id: '', number: numbers[at] ?? '', problem, after, moves };
  });
  for (let start = 0; start < written.length; start += 5_000) await insertProblems(work, campaign, written.slice(start, start + 5_000));
  await insertMoves(work, written);
  await insertDesks(work, written);
  await countChanges(
    work,
    written.map(({ id, after }) => ({
      campaignIds,
      numberedIn: campaign.id,
      recordKind: 'problem' as const,
      recordId: id,
      regionCode: after.regionCode,
      before: null,
      after: countedProblem(after),
    })),
  );
  await oweAndTell(work, campaign, written);
  return ranges;
}

async function giveNumbers(work: Work, campaign: LoadedCampaign, problems: readonly ImportedProblem[]) {
  const series = new Map<string, { series: ProblemSeries; rows: number[] }>();
  problems.forEach(({ body }, at) => {
    const one = seriesOf(campaign, body.region, body.sector, work.today);
    const known = series.get(seriesKey(one));
    if (known) known.rows.push(at);
    else series.set(seriesKey(one), { series: one, rows: [at] });
  });
  // In one order, so that two files never wait for each other in a circle.
  const all = [...series].sort(([a], [b]) => (a < b ? -1 : 1));
  const { rows: lasts } = await sql<{ series: string; last: number }>`
    insert into number_sequences (series, last) select s, n from unnest(${all.map(([key]) => key)}::text[], ${all.map(([, { rows }]) => rows.length)}::int[]) as t(s, n) order by s
    on conflict (series) do update set last = number_sequences.last + excluded.last returning series, last`.execute(work.db);
  const lastOf = new Map(lasts.map(({ series: key, last }) => [key, last]));
  const numbers: string[] = [];
  const ranges = all.map(([key, { series: one, rows }]): NumberRange => {
    const first = (lastOf.get(key) ?? 0) - rows.length + 1;
    rows.forEach((at, place) => {
      numbers[at] = numberIn(one, first + place);
    });
    return { from: numberIn(one, first), to: numberIn(one, first + rows.length - 1), count: rows.length };
  });
  return { numbers, ranges };
}

function movesOf(work: Work, { body, dueOn }: ImportedProblem, above: { unitAboveId: string | null; provinceUnitId: string | null }): ProblemMove[] {
  const by = { at: work.now.toISOString(), personId: work.viewer.personId, unitId: work.viewer.unitId };
  const raises = raisesAtRegistration(body, above).map((raise): ProblemMove => ({ ...by, act: 'raise', ...raise }));
  return dueOn === null ? raises : [...raises, { ...by, act: 'orderRectification', day: dueOn }];
}

function registrationOf(work: Work, { body }: ImportedProblem) {
  const { personId, unitId } = work.viewer;
  return {
    id: '0',
    nature: body.nature,
    kind: body.kind,
    subKind: body.subKind,
    grade: body.grade,
    sector: body.sector,
    regionThen: body.region,
    regionCode: body.region,
    holderUnitId: unitId,
    finderPersonId: personId,
    registeredByPersonId: personId,
    registeredAt: work.now.toISOString(),
    foundOn: body.foundOn,
  };
}

async function insertProblems(work: Work, campaign: LoadedCampaign, written: Written[]): Promise<void> {
  const rows = written.map(({ number, problem: { body }, after, moves }) => ({
    ...columnsOf(after),
    number,
    region_code: body.region,
    sector: body.sector,
    enterprise_id: body.enterpriseId,
    nature: body.nature,
    kind: (body.nature === 'hazard' ? body.grade : body.kind) ?? '',
    sub_kind: body.subKind ?? '',
    kind_words: body.kindWords,
    hazard_standard: body.hazardStandard,
    hazard_clause: body.hazardClause,
    place: body.place,
    facts: body.facts,
    law_article: body.lawArticle ?? defaultLawArticle(campaign, body),
    found_on: body.foundOn,
    version: 1 + moves.length,
  }));
  const { viewer, now, today } = work;
  const { rows: ids } = await sql<{ id: string; number: string }>`
    insert into problems (number, campaign_id, campaign_ids, region_code, region_then, sector, enterprise_id, nature, kind, sub_kind, kind_words, hazard_standard,
      hazard_clause, place, facts, law_article, found_on, status, finder_person_id, registered_by_person_id, found_by_unit_id, holder_unit_id, due_on, registered_on,
      handled_on, ordered_on, raised_on, registered_at, changed_at, version)
    select r.number, ${campaign.id}, ${written[0]?.after.campaignIds ?? []}::bigint[], r.region_code, r.region_code, r.sector, r.enterprise_id, r.nature, r.kind,
      r.sub_kind, r.kind_words, r.hazard_standard, r.hazard_clause, r.place, r.facts, r.law_article, r.found_on, r.status, ${viewer.personId}, ${viewer.personId},
      ${viewer.unitId}, r.holder_unit_id, r.due_on, ${today}::date, r.handled_on, r.ordered_on, r.raised_on, ${now}, ${now}, r.version
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(number text, region_code text, sector smallint, enterprise_id bigint, nature text, kind text,
      sub_kind text, kind_words text, hazard_standard text, hazard_clause text, place text, facts text, law_article text, found_on date, status text,
      holder_unit_id bigint, due_on date, handled_on date, ordered_on date, raised_on date, version integer)
    returning id, number`.execute(work.db);
  const idOf = new Map(ids.map(({ id, number }) => [number, id]));
  for (const one of written) one.id = idOf.get(one.number) ?? '';
}

async function insertMoves(work: Work, written: readonly Written[]): Promise<void> {
  const rows = written.flatMap(({ id, after, moves }) => {
    const place = { p: id, r: after.regionCode, s: after.sector };
    return [
      { ...place, n: 1, a: 'register', st: 'registered' },
      ...moves.map((move, at) => ({
        ...place,
        n: at + 2,
        a: move.act,
        st: move.act === 'orderRectification' ? 'ordered' : 'registered',
        d: move.day,
        t: move.targetUnitId,
      })),
    ];
  });
  const { viewer } = work;
  await sql`
    insert into problem_moves (problem_id, seq, act, status_after, at, day, person_id, post_id, unit_id, capacity, due_on, target_unit_id, region_code, region_then, sector)
    select m.p, m.n, m.a, m.st, ${work.now}, ${work.today}::date, ${viewer.personId}, ${viewer.postId}, ${viewer.unitId}, ${`${viewer.unitName} ${viewer.postTitle}`},
      m.d, m.t, m.r, m.r, m.s
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m(p bigint, n integer, a text, st text, d date, t bigint, r text, s smallint)`.execute(
    work.db,
  );
}

async function insertDesks(work: Work, written: readonly Written[]): Promise<void> {
  const rows = written.flatMap(({ id, after }) =>
    after.desks.map((desk, at) => ({ p: id, n: at + 1, u: desk.unitId, f: desk.fromUnitId, o: desk.isDirect, r: after.regionCode, s: after.sector })),
  );
  if (rows.length === 0) return;
  await sql`
    insert into problem_desks (problem_id, seq, unit_id, from_unit_id, told_at, at_once, region_code, region_then, sector)
    select d.p, d.n, d.u, d.f, ${work.now}, d.o, d.r, d.r, d.s
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d(p bigint, n integer, u bigint, f bigint, o boolean, r text, s smallint)`.execute(
    work.db,
  );
}

/** Receipts owed for what was raised, rectifications to be seen through; each unit told hears once for the whole file. */
async function oweAndTell(work: Work, campaign: LoadedCampaign, written: readonly Written[]): Promise<void> {
  const told = new Map<string, Written[]>();
  const duties = written.flatMap((one) => {
    const { regionCode, regionThen, sector } = one.after;
    const problem = { id: one.id, number: one.number, facts: one.problem.body.facts, regionCode, regionThen, sector };
    return one.moves.map((move) => {
      if (move.act === 'orderRectification')
        return dutyOf(work, campaign, 'problem-rectification', problem, {
          holderUnitId: work.viewer.unitId,
          ...(move.day ? { onDay: move.day } : {}),
        });
      const unitId = move.targetUnitId ?? '';
      const theirs = told.get(unitId);
      if (theirs) theirs.push(one);
      else told.set(unitId, [one]);
      return dutyOf(work, campaign, 'receipt-confirmation', problem, { holderUnitId: unitId });
    });
  });
  await openDuties(work, duties);
  for (const [unitId, some] of told) {
    const [first] = some;
    if (!first) continue;
    const { regionCode, regionThen, sector } = first.after;
    const words = {
      zh: `${work.viewer.unitName}导入重大隐患 ${some.length} 项，请逐项确认收到`,
      en: `${work.viewer.unitName} brought in ${some.length} major hazards; confirm receipt of each`,
    };
    tellUnits(work, [unitId], { id: first.id, number: first.number, facts: '', regionCode, regionThen, sector }, words);
  }
}
