import type { z } from 'zod';
import type { adviseReading as endpoint } from '../../../contracts/problems.ts';
import { adviseNature } from '../../../domain/problems/reading-advice.ts';
import type { Work } from '../../platform/work.ts';
import { campaignOfViewer } from '../campaign/for-other-modules.ts';

/** Says in plain words which of illegal act and hazard a description reads like, by the cues of the viewer's campaign. Advice, never a decision. */
export async function adviseReading(work: Work, facts: string): Promise<z.input<typeof endpoint.output>> {
  const campaign = await campaignOfViewer(work);
  const cues = campaign?.readingCues ?? [];
  const advice = adviseNature(facts, cues);
  const named = new Set(advice.found.map((one) => one.cue));
  return {
    reads: advice.reads,
    kind: advice.kind,
    grade: advice.grade,
    words: { zh: advice.zh, en: advice.en },
    advice: cues.filter((cue) => named.has(cue.key)).map((cue) => cue.advice),
  };
}
