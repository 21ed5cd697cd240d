import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Campaign } from '../domain/campaign/campaign-schema.ts';
import { contributionsOf } from '../domain/figures/contributions.ts';
import { periodOfDayIn } from '../server/modules/figures/for-other-modules.ts';
import { numberIn, seriesKey, seriesOf } from '../server/modules/problems/problem-series.ts';
import { madeProblem, type MadeProblem, type SeedFirm, type SeedPlace } from './made-problems.ts';
import { randomOf } from './random.ts';

interface Wanted {
  places: readonly SeedPlace[];
  firms: readonly SeedFirm[];
  problems: number;
  step(words: string): void;
}

const batch = 50_000;
const indexed = ['problems', 'problem_moves', 'deltas'];

/** Copies made-up problems in, each with its first move and what it counts; indexes are made afterwards, references are not checked. */
export async function copyProblems(owner: pg.Client, wanted: Wanted): Promise<void> {
  const { rows } = await owner.query<{ id: string; definition: Campaign }>('select id, definition from campaigns order by id limit 1');
  const campaign = { ...(rows[0]?.definition as Campaign), id: rows[0]?.id ?? '' };
  const periodOfDay = periodOfDayIn(campaign);
  const indexes = await owner.query<{ name: string; text: string }>(
    `select indexname as name, indexdef as text from pg_indexes where schemaname = 'anzhi' and tablename = any($1)
       and indexname not in (select conname from pg_constraint)`,
    [indexed],
  );
  await owner.query(`set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'`);
  for (const { name } of indexes.rows) await owner.query(`drop index ${name}`);
  const series = new Map<string, number>();
  const random = randomOf(2009);
  const choose = chooser(wanted, random);
  for (let start = 0; start < wanted.problems; start += batch) {
    const lines = { problems: '', moves: '', deltas: '' };
    for (let n = start; n < Math.min(start + batch, wanted.problems); n += 1) {
      const { place, firm } = choose();
      const problem = madeProblem(n, wanted.problems, random, place, firm);
      const one = seriesOf(campaign, place.regionCode, firm.sector, problem.days.registered);
      const sequence = (series.get(seriesKey(one)) ?? 0) + 1;
      series.set(seriesKey(one), sequence);
      const id = n + 1;
      lines.problems += problemLine(id, numberIn(one, sequence), campaign.id, problem);
      lines.moves += tabbed([
        id,
        1,
        'register',
        'registered',
        momentOf(problem.days.registered),
        problem.days.registered,
        1,
        place.holderUnitId,
        place.regionCode,
        place.regionCode,
        firm.sector,
      ]);
      for (const delta of contributionsOf(campaign.measures, periodOfDay, countedOf(problem))) {
        lines.deltas += tabbed([
          momentOf(delta.day),
          campaign.id,
          delta.measure,
          place.regionCode,
          delta.regionThen,
          delta.sector,
          delta.kind,
          delta.period,
          delta.value,
          'problem',
          id,
        ]);
      }
    }
    await copy(owner, `problems (${problemColumns})`, lines.problems);
    await copy(
      owner,
      'problem_moves (problem_id, seq, act, status_after, at, day, person_id, unit_id, region_code, region_then, sector)',
      lines.moves,
    );
    await copy(
      owner,
      'deltas (at, campaign_id, measure, region_code, region_then, sector, kind, period, value, record_kind, record_id)',
      lines.deltas,
    );
  }
  wanted.step(`${wanted.problems} problems`);
  await copy(owner, 'number_sequences (series, last)', [...series].map(([key, last]) => tabbed([key, last])).join(''));
  await owner.query(`select setval(pg_get_serial_sequence('problems', 'id'), (select max(id) from problems))`);
  for (const { text } of indexes.rows) await owner.query(text);
  await owner.query('reset session_replication_role; reset synchronous_commit; reset maintenance_work_mem');
  wanted.step('indexes');
}

/** Places by their weight, some three times as busy as others; a firm of the place. */
function chooser({ places, firms }: Wanted, random: () => number): () => { place: SeedPlace; firm: SeedFirm } {
  const byPlace = Map.groupBy(firms, ({ regionCode }) => regionCode);
  const weighted = places.flatMap((place) => Array.from({ length: 2 + Math.floor(random() * 5) }, () => place));
  return () => {
    const place = weighted[Math.floor(random() * weighted.length)] as SeedPlace;
    const theirs = byPlace.get(place.regionCode) ?? [];
    return { place, firm: theirs[Math.floor(random() * theirs.length)] as SeedFirm };
  };
}

const problemColumns = `id, number, campaign_id, campaign_ids, region_code, region_then, sector, enterprise_id, nature, kind, facts, found_on, status, finder_person_id,
  registered_by_person_id, found_by_unit_id, holder_unit_id, due_on, registered_on, handled_on, corrected_on_spot_on, ordered_on, claimed_on, closed_on, raised_on,
  registered_at, changed_at`;

function problemLine(
  id: number,
  number: string,
  campaignId: string,
  { place, firm, nature, kind, facts, foundOn, status, dueOn, days }: MadeProblem,
): string {
  const moment = momentOf(days.registered);
  return tabbed([
    id,
    number,
    campaignId,
    `{${campaignId}}`,
    place.regionCode,
    place.regionCode,
    firm.sector,
    firm.id,
    nature,
    kind,
    facts,
    foundOn,
    status,
    1,
    1,
    place.holderUnitId,
    place.holderUnitId,
    dueOn,
    days.registered,
    days.handled,
    days.correctedOnSpot,
    days.orderedToRectify,
    days.claimedDone,
    days.closed,
    days.raised,
    moment,
    moment,
  ]);
}

function countedOf({ place, firm, nature, kind, status, days }: MadeProblem) {
  return {
    over: 'problem' as const,
    isCounted: status !== 'voided',
    regionThen: place.regionCode,
    sector: firm.sector,
    kind,
    days: { ...days },
    where: { nature, grade: nature === 'hazard' ? kind : null, wasOrdered: days.orderedToRectify !== null },
    amounts: { one: 1, officers: 0, teams: 0 },
  };
}

function momentOf(day: string): string {
  return `${day}T02:00:00Z`;
}

function tabbed(values: readonly (string | number | null)[]): string {
  return `${values.map((value) => value ?? '\\N').join('\t')}\n`;
}

async function copy(owner: pg.Client, target: string, lines: string): Promise<void> {
  await pipeline(Readable.from([Buffer.from(lines)]), owner.query(copyFrom(`copy ${target} from stdin`)));
}
