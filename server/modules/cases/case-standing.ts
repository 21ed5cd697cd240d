import type { CaseStanding } from '../../../contracts/case-records.ts';
import { caseStateWords } from '../../../domain/cases/case-states.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { caseMovesOf } from './case-moves.ts';

/** How a case stands now, and what was done to it since a version: what a stale caller is answered. Throws not-found. */
export async function caseStandingOf(work: Work, id: string, seenVersion: number): Promise<CaseStanding> {
  const row = await work.db.selectFrom('cases').select(['number', 'version', 'state']).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound('案件', 'case');
  const { number, version, state } = row;
  return { id, number, version, state, stateWords: caseStateWords(state), movesSince: await caseMovesOf(work, id, seenVersion) };
}
