import type { z } from 'zod';
import type { caseChoices as endpoint } from '../../../contracts/cases.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { caseCauseKeys, caseCauses, caseSourceKeys, caseSources, evidenceKindKeys, evidenceKinds } from '../../../domain/cases/case-dictionaries.ts';
import { factorBasis, factorsOn } from '../../../domain/law/discretion.ts';
import { finedActs, type FinedAct } from '../../../domain/law/fine-band-table.ts';
import { bandWords, fineBandsOn } from '../../../domain/law/fine-bands.ts';
import { penaltyKindKeys, penaltyKinds } from '../../../domain/law/penalty-kinds.ts';

/** What the forms of a case choose from on a day. */
export function caseChoicesOn(on: Day): z.input<typeof endpoint.output> {
  return {
    causes: caseCauseKeys.map((key) => ({ key, ...caseCauses[key] })),
    sources: caseSourceKeys.map((key) => ({ key, ...caseSources[key] })),
    penaltyKinds: penaltyKindKeys.map((key) => ({ key, ...penaltyKinds[key] })),
    evidenceKinds: evidenceKindKeys.map((key) => ({ key, ...evidenceKinds[key] })),
    factors: factorsOn(on).map((factor) => ({ key: factor.key, effect: factor.effect, ...factor.words, basis: factorBasis(factor, on) })),
    finedActs: (Object.keys(finedActs) as FinedAct[]).map((key) => ({ key, ...finedActs[key] })),
    bands: fineBandsOn(on).map((band) => ({
      act: band.act,
      party: band.party,
      stage: band.stage,
      low: band.unit === 'yuan' ? (band.low?.value ?? 0) : null,
      high: band.unit === 'yuan' ? band.high.value : null,
      words: bandWords(band),
    })),
  };
}
