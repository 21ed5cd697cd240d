import { dayOf } from '../../../domain/calendar/day.ts';
import { getMeasure } from '../../../domain/sanctions/measure-table.ts';
import type { Work } from '../../platform/work.ts';

type Words = { zh: string; en: string };

/** A payment, measure or transfer as a line behind a figure; it opens its case. */
export interface SanctionLine {
  id: string;
  caseId: string | null;
  number: string;
  party: string;
  regionCode: string;
  sector: number;
  day: string;
  status: Words;
}

/** Lines in sight by their ids. */
export async function sanctionLines(work: Work, kind: 'payment' | 'measure' | 'transfer', ids: readonly string[]): Promise<SanctionLine[]> {
  if (ids.length === 0) return [];
  if (kind === 'payment') return paymentLines(work, ids);
  if (kind === 'measure') return measureLines(work, ids);
  const rows = await work.db.selectFrom('transfers').selectAll().where('id', 'in', ids).execute();
  return rows.map((row) => ({
    ...about(row),
    party: row.to_name,
    day: row.handed_over_at === null ? '' : dayOf(row.handed_over_at),
    status: { zh: '移送', en: 'Transfer' },
  }));
}

async function paymentLines(work: Work, ids: readonly string[]): Promise<SanctionLine[]> {
  const rows = await work.db
    .selectFrom('payments as s')
    .innerJoin('cases as c', 'c.id', 's.case_id')
    .select(['s.id', 's.case_id', 's.region_code', 's.sector', 's.received_on', 's.payer', 'c.number as subject_words'])
    .where('s.id', 'in', ids)
    .execute();
  return rows.map((row) => ({ ...about(row), party: row.payer, day: row.received_on, status: { zh: '缴款', en: 'Payment' } }));
}

async function measureLines(work: Work, ids: readonly string[]): Promise<SanctionLine[]> {
  const rows = await work.db.selectFrom('measures').selectAll().where('id', 'in', ids).execute();
  return rows.map((row) => {
    const { zh, en } = getMeasure(row.kind);
    return { ...about(row), party: row.decided_by, day: row.taken_on, status: { zh, en } };
  });
}

function about(row: { id: string; case_id: string | null; region_code: string; sector: number; subject_words: string }) {
  return { id: row.id, caseId: row.case_id, number: row.subject_words, regionCode: row.region_code, sector: row.sector };
}
