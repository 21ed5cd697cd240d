import type { ProblemChoices } from '../../../contracts/problems.ts';
import { focusTagsOn } from '../../../domain/campaign/campaign-days.ts';
import { basisOn } from '../../../domain/campaign/illegal-act-basis.ts';
import { isSectorInMask } from '../../../domain/organisation/sector-mask.ts';
import type { Work } from '../../platform/work.ts';
import { campaignOfViewer } from '../campaign/for-other-modules.ts';

/** Kinds with their basis of a day, sectors, grades, standards and tags of the viewer's campaign; empty where none runs. */
export async function problemChoices(work: Work, on = work.today): Promise<ProblemChoices> {
  const campaign = await campaignOfViewer(work);
  if (!campaign) return { sectors: [], kinds: [], grades: [], standards: [], focusTags: [] };
  const isOn = new Set(focusTagsOn(campaign, work.today).map((tag) => tag.key));
  const inForce = (from: string, to: string | undefined) => from <= on && (to === undefined || on <= to);
  return {
    sectors: campaign.sectors.map(({ number, names }) => ({ number, names, isOwn: isSectorInMask(work.viewer.sectors, number) })),
    kinds: campaign.kinds.map((kind) => ({
      code: kind.code,
      names: kind.names,
      shortNames: kind.shortNames,
      usualOutcome: kind.usualOutcome,
      needsWords: kind.needsWords,
      basis: basisOn(kind, on).map(({ text }) => text),
      subKinds: kind.subKinds.map((sub) => ({
        code: sub.code,
        names: sub.names,
        basis: (sub.basis ?? []).filter(({ from, to }) => inForce(from, to)).map(({ text }) => text),
      })),
    })),
    grades: campaign.hazardGrades.map(({ code, names, definition, needsStandard }) => ({ code, names, definition, needsStandard })),
    standards: campaign.hazardStandards
      .filter(({ from, to }) => inForce(from, to))
      .map(({ key, names, sectors, clauses }) => ({ key, names, sectors: sectors === 'all' ? [] : sectors, clauses })),
    focusTags: campaign.focusTags.map(({ key, names }) => ({ key, names, isOn: isOn.has(key) })),
  };
}
