import type { Work } from '../../platform/work.ts';

/** The decision against a party as a line behind a figure; it opens its case. */
export interface PenaltyRow {
  id: string;
  caseId: string;
  number: string;
  party: string;
  regionCode: string;
  sector: number;
  decidedOn: string;
}

/** Decisions in sight by the ids of their parties. */
export async function penaltyRows(work: Work, ids: readonly string[]): Promise<PenaltyRow[]> {
  if (ids.length === 0) return [];
  const rows = await work.db
    .selectFrom('case_parties as p')
    .innerJoin('cases as c', 'c.id', 'p.case_id')
    .select(['p.id', 'p.case_id', 'p.decision_number', 'c.number', 'p.name', 'p.region_code', 'p.sector', 'p.decided_on'])
    .where('p.id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    number: row.decision_number ?? row.number,
    party: row.name,
    regionCode: row.region_code,
    sector: row.sector,
    decidedOn: row.decided_on ?? '',
  }));
}
