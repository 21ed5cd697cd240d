import { Refused, type Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

type Unsettled = (work: Work, caseId: string) => Promise<Words[]>;
type Ending = 'closeCase' | 'archiveCase';

const asked = new Map<string, Readonly<Record<Ending, Unsettled>>>();

/**
 * A later module says here what of its own still stands against closing a case (things held, measures, transfers) and against archiving a
 * closed one. Called once, while its routes are bound.
 */
export function registerPerformanceFacts(name: string, unsettled: Readonly<Record<Ending, Unsettled>>): void {
  asked.set(name, unsettled);
}

/** What still stands against an ending, in words; nothing where it may be. */
export async function unsettledBefore(work: Work, caseId: string, ending: Ending): Promise<Words[]> {
  return (await Promise.all([...asked.values()].map((one) => one[ending](work, caseId)))).flat();
}

/** 总局令第15号第六十五条：a case is closed only when what was ordered is proven done, and archived when nothing is awaited. Throws 409 naming everything that is. */
export async function refuseWhileUnsettled(work: Work, caseId: string, ending: Ending): Promise<void> {
  const open = await unsettledBefore(work, caseId, ending);
  if (open.length === 0) return;
  throw new Refused(409, 'act-not-now', { zh: `${open.map(({ zh }) => zh).join('；')}。`, en: `${open.map(({ en }) => en).join('; ')}.` });
}
