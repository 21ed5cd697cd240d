import type { z } from 'zod';
import type { CollectionCounts, CollectionRow, readCollection as endpoint } from '../../../contracts/report-collection.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import { PUNCTUALITY, punctualityAt } from '../../../domain/reports/punctuality.ts';
import { reportStatusAt } from '../../../domain/reports/report-status.ts';
import type { Work } from '../../platform/work.ts';
import { statusWords } from './report-detail.ts';
import { moveOf, movesOf, reportColumns, reportsWithUnits, type MoveRecord, type ReportRecord } from './report-records.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

/** Who has reported, who has not and who is late, now or as it stood at a past moment: from the moves up to then. */
export async function readCollection(work: Work, query: Query): Promise<z.input<typeof endpoint.output>> {
  const at = query.asAt === undefined ? work.now : new Date(query.asAt);
  const records = await recordsOf(work, query, at);
  const moves = await movesOf(
    work,
    records.map(({ id }) => id),
  );
  const rows = records.map((record) => collectionRow(record, moves.get(record.id) ?? [], at));
  const awaited = rows.filter(({ firstValidAt }) => firstValidAt === null).toSorted((a, b) => b.minutesLate - a.minutesLate);
  return {
    at: at.toISOString(),
    counts: countsOf(rows),
    regions: await regionsOf(work, rows),
    rows,
    remind: awaited.map((row) => ({ unit: row.unit.name, isLate: row.punctuality === 'missing' })),
  };
}

function recordsOf(work: Work, query: Query, at: Date): Promise<ReportRecord[]> {
  let chosen = reportsWithUnits(work)
    .where('r.campaign_id', '=', query.campaignId ?? work.viewer.campaignId ?? '0')
    .where('r.duty_key', 'in', query.dutyKey.split(','))
    .where('r.period', '=', query.period)
    .where('r.opened_at', '<=', at);
  if (query.side === 'below') chosen = chosen.where('r.to_unit_id', '=', work.viewer.unitId);
  if (query.within) {
    const { from, to } = regionRange(query.within);
    chosen = chosen.where('r.region_code', '>=', from).where('r.region_code', '<', to);
  }
  return chosen.select(reportColumns).orderBy('r.region_code').orderBy('r.unit_id').execute();
}

function collectionRow(record: ReportRecord, moveRecords: readonly MoveRecord[], at: Date): CollectionRow {
  const moves = moveRecords.map(moveOf);
  const standing = reportStatusAt(moves, at);
  const { punctuality, firstValidAt, minutesLate } = punctualityAt(moves, record.due_at, at);
  const { zh, en } = PUNCTUALITY.find(({ id }) => id === punctuality) ?? { zh: punctuality, en: punctuality };
  return {
    reportId: record.id,
    unit: { id: record.unit_id, name: record.unit_name, shortName: record.unit_short_name },
    unitLevel: record.unit_level,
    regionCode: record.region_code,
    dutyKey: record.duty_key,
    status: standing.status,
    statusWords: statusWords(standing.status),
    punctuality,
    punctualityWords: { zh, en },
    dueAt: record.due_at.toISOString(),
    firstValidAt,
    minutesLate,
    version: standing.version,
  };
}

const came = ['submitted', 'received', 'accepted'];

function countsOf(rows: readonly CollectionRow[]): CollectionCounts {
  const count = (test: (row: CollectionRow) => boolean) => rows.filter(test).length;
  return {
    expected: rows.length,
    came: count(({ status }) => came.includes(status)),
    accepted: count(({ status }) => status === 'accepted'),
    returned: count(({ status }) => status === 'returned'),
    onTime: count(({ punctuality }) => punctuality === 'on-time'),
    late: count(({ punctuality }) => punctuality === 'late'),
    missing: count(({ punctuality }) => punctuality === 'missing'),
    owed: count(({ punctuality }) => punctuality === 'owed'),
  };
}

/** By city; by county where all lie in one city. Bodies of the province stand under the province itself. */
async function regionsOf(work: Work, rows: readonly CollectionRow[]) {
  const cities = new Set(rows.map(({ regionCode }) => regionCode.slice(0, 4)));
  const length = cities.size > 1 ? 4 : 6;
  const codeOf = (row: CollectionRow) => row.regionCode.slice(0, length).padEnd(9, '0');
  const byCode = Map.groupBy(rows, codeOf);
  const names = await work.db
    .selectFrom('divisions')
    .select(['code', 'name'])
    .where('code', 'in', ['', ...byCode.keys()])
    .orderBy('valid_from')
    .execute();
  const nameOf = new Map(names.map(({ code, name }) => [code, name]));
  return [...byCode]
    .map(([regionCode, own]) => ({ regionCode, name: nameOf.get(regionCode) ?? regionCode, counts: countsOf(own) }))
    .toSorted((a, b) => (a.regionCode < b.regionCode ? -1 : 1));
}
