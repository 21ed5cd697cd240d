import type { z } from 'zod';
import type { searchAll as endpoint } from '../../../contracts/search.ts';
import type { Work } from '../../platform/work.ts';
import { searchEnterprises } from '../enterprises/for-other-modules.ts';
import { searchUnits } from '../organisation/for-other-modules.ts';
import { searchProblemNumbers } from '../problems/for-other-modules.ts';

const most = 8;

/** One box over problems, firms and units: of each what the post may read, under its scope. */
export async function searchAll(work: Work, { q }: { q: string }): Promise<z.input<typeof endpoint.output>> {
  const { permissions } = work.viewer;
  return {
    problems: permissions.has('problems.read') ? await searchProblemNumbers(work, q, most) : [],
    enterprises: permissions.has('enterprises.read') ? await searchEnterprises(work, q, most) : [],
    units: permissions.has('units.read') ? await searchUnits(work, q, most) : [],
  };
}
