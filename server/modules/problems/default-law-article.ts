import { basisOn, kindByCode } from '../../../domain/campaign/illegal-act-basis.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';

/** The basis that the campaign names: of the kind of illegal act on the day of finding, or of the hazard's grade; '' where it names none. */
export function defaultLawArticle(
  campaign: LoadedCampaign,
  problem: { nature: string; kind: string | null; subKind: string | null; grade: string | null; foundOn: string },
): string {
  if (problem.nature === 'hazard') return campaign.hazardGrades.find(({ code }) => code === problem.grade)?.basis.zh ?? '';
  const kind = kindByCode(campaign, problem.kind ?? '');
  return kind
    ? basisOn(kind, problem.foundOn, problem.subKind ?? undefined)
        .map((basis) => basis.text.zh)
        .join('；')
    : '';
}
