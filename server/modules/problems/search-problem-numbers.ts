import { normalisedCode } from '../../../domain/identifiers/check-result.ts';
import type { Work } from '../../platform/work.ts';

export interface ProblemFound {
  id: string;
  number: string;
  status: string;
  firmName: string;
}

/** Problems in sight whose number begins with the text, at most `most`; case, width and kind of dash do not matter. */
export async function searchProblemNumbers(work: Work, text: string, most: number): Promise<ProblemFound[]> {
  const beginning = normalisedCode(text).replace(/[‐-―−]/g, '-');
  if (!/^[A-Z]{2,4}[0-9A-Z-]*$/.test(beginning)) return [];
  return work.db
    .selectFrom('problems as p')
    .innerJoin('enterprises as e', 'e.id', 'p.enterprise_id')
    .select(['p.id', 'p.number', 'p.status', 'e.name as firmName'])
    .where('p.number', '>=', beginning)
    .where('p.number', '<', `${beginning}~`)
    .orderBy('p.number', 'desc')
    .limit(most)
    .execute();
}
