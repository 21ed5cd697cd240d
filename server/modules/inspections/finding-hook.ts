import type { Day } from '../../../domain/calendar/day.ts';
import type { Work } from '../../platform/work.ts';

/** What a visit found, as a problem is registered of it. */
export interface FindingToRegister {
  enterpriseId: string;
  checkId: string;
  regionCode: string;
  sector: number;
  foundOn: Day;
  words: string;
  place: string;
  nature: 'illegal-act' | 'hazard';
  /** Kind of illegal act, or grade of hazard. */
  kind: string;
  subKind: string | null;
  kindWords: string;
  hazardStandard: string;
  hazardClause: string;
  lawArticle: string;
}

/** Registers a problem and returns its id; undefined on a day without a campaign to number it. Throws Refused by field. */
export type RegisterFinding = (work: Work, finding: FindingToRegister) => Promise<string | undefined>;

let register: RegisterFinding | undefined;

/** Module order forbids this module to know problems, so they say how a finding becomes one while their routes are bound. */
export function onFinding(hook: RegisterFinding): void {
  register = hook;
}

export async function registerByHook(work: Work, finding: FindingToRegister): Promise<string | undefined> {
  return register?.(work, finding);
}
