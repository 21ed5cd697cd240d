import type { ProblemDossier } from '../../../contracts/problem-records.ts';
import type { Work } from '../../platform/work.ts';
import { getCheck } from '../checks/for-other-modules.ts';
import { getEnterprise } from '../enterprises/for-other-modules.ts';
import { Refused } from '../../platform/refused.ts';
import { getProblem } from './get-problem.ts';

/** One file per case (一案一档): the problem with its firm, its check, all moves and papers. Who read it is on record. Throws not-found. */
export async function getProblemDossier(work: Work, id: string): Promise<ProblemDossier> {
  const problem = await getProblem(work, id);
  const firm = problem.enterpriseId === null ? null : await inSight(getEnterprise(work, problem.enterpriseId));
  const check = problem.checkId === null ? null : await inSight(getCheck(work, problem.checkId));
  work.audit({
    act: 'readProblemDossier',
    objectKind: 'problem',
    objectId: id,
    details: { number: problem.number },
    regionCode: problem.regionCode,
    sector: problem.sector,
  });
  return {
    ...problem,
    check,
    printedAt: work.now.toISOString(),
    firm: firm && {
      id: firm.id,
      name: firm.name,
      regionCode: firm.regionCode,
      address: firm.address,
      responsiblePerson: firm.responsiblePerson,
      telephone: firm.telephone,
      isUnlicensed: firm.unlicensed,
      codes: firm.codes.map(({ kind, code }) => ({ kind, code })),
    },
  };
}

/** Null for what lies outside the viewer's sight. */
async function inSight<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return null;
    throw error;
  }
}
