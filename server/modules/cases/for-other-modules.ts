import { sql } from 'kysely';
import type { CaseRow } from '../../../contracts/case-records.ts';
import type { CaseFacts } from '../../../domain/cases/case-facts.ts';
import type { Work } from '../../platform/work.ts';
import { caseRows } from './case-rows.ts';
import { type CaseRecord, loadCase, type PartyRecord } from './case-record.ts';

export { caseSubject } from './case-subject.ts';
export { casesOfProblem } from './cases-of-problem.ts';
export { registerPerformanceFacts } from './close-hindrances.ts';
export { countedPenalties } from './counted-penalties.ts';
export { penaltyRows } from './penalty-rows.ts';
export { moveCase } from './move-case.ts';

/** What the gates of a case look at. Throws not-found. */
export async function caseFactsOf(work: Work, id: string): Promise<CaseFacts> {
  return (await loadCase(work, id, 'read')).facts;
}

/** The row of a case with its parties, locked until the act commits where `lock`. Throws not-found. */
export async function getCaseRow(
  work: Work,
  id: string,
  lock: 'lock' | 'read' = 'read',
): Promise<{ record: CaseRecord; parties: PartyRecord[]; facts: CaseFacts }> {
  return loadCase(work, id, lock);
}

/** Cases against a firm, the earliest first; decided ones in a window of days where `decidedFrom` and `decidedTo` are given. */
export function casesOfEnterprise(work: Work, enterpriseId: string, decided: { from?: string; to?: string } = {}): Promise<CaseRow[]> {
  const from = decided.from === undefined ? sql`` : sql` and p.decided_on >= ${decided.from}`;
  const to = decided.to === undefined ? sql`` : sql` and p.decided_on <= ${decided.to}`;
  return caseRows(work, sql`c.id in (select p.case_id from case_parties p where p.enterprise_id = ${enterpriseId}${from}${to})`);
}
