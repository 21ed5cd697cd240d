import { matrixColumns, responsibilityMatrix, uncoveredClauses } from '../../../domain/campaign/responsibility-matrix.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from './get-campaign.ts';

/** Clause by unit: who leads, who takes part, and which clauses nobody leads. Throws not-found. */
export async function campaignMatrix(work: Work, id: string) {
  const campaign = await getCampaign(work, id);
  return {
    columns: matrixColumns(campaign).map(({ key, names }) => ({ key, names })),
    rows: responsibilityMatrix(campaign).map((row) => ({ ...row, parts: { ...row.parts } })),
    uncovered: uncoveredClauses(campaign).length,
  };
}
