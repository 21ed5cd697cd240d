import { Refused, type Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

type Unsettled = (work: Work, caseId: string) => Promise<Words[]>;

const asked = new Map<string, Unsettled>();

/** A later module says here what of its own still stands open in a case (things held, measures, transfers). Called once, while its routes are bound. */
export function registerPerformanceFacts(name: string, unsettled: Unsettled): void {
  asked.set(name, unsettled);
}

/** 总局令第15号第六十五条第一款：a case is closed only when what was ordered is proven done. Throws 409 naming everything that is not. */
export async function refuseWhileUnsettled(work: Work, caseId: string): Promise<void> {
  const open = (await Promise.all([...asked.values()].map((one) => one(work, caseId)))).flat();
  if (open.length === 0) return;
  throw new Refused(409, 'act-not-now', { zh: `${open.map(({ zh }) => zh).join('；')}。`, en: `${open.map(({ en }) => en).join('; ')}.` });
}
