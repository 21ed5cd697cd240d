import { problemBody } from '../../../contracts/problems.ts';
import type { Work } from '../../platform/work.ts';
import { campaignsOn } from '../campaign/for-other-modules.ts';
import type { FindingToRegister } from '../inspections/for-other-modules.ts';
import { registerProblem } from './register-problem.ts';

/** A finding of an inspection becomes a problem of the visit's check without typing it again; undefined on a day without a campaign. */
export async function registerVisitFinding(work: Work, finding: FindingToRegister): Promise<string | undefined> {
  if ((await campaignsOn(work, work.today)).length === 0) return undefined;
  const { nature, kind, lawArticle } = finding;
  const { id } = await registerProblem(
    work,
    problemBody.parse({
      nature,
      ...(nature === 'hazard' ? { grade: kind } : { kind, subKind: finding.subKind }),
      kindWords: finding.kindWords,
      hazardStandard: finding.hazardStandard,
      hazardClause: finding.hazardClause,
      enterpriseId: finding.enterpriseId,
      region: finding.regionCode,
      place: finding.place,
      sector: finding.sector,
      facts: finding.words,
      ...(lawArticle === '' ? {} : { lawArticle }),
      foundOn: finding.foundOn,
      checkId: finding.checkId,
    }),
  );
  return id;
}
