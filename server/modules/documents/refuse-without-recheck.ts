import { Refused } from '../../platform/refused.ts';

/**
 * An opinion states a re-check that is on record: who made it, another person than the finder, and what was seen are asked for there, not of
 * whoever signs the paper. Throws 409 for the first problem without one. 总局令第15号第十六条
 */
export function refuseWithoutRecheck(problems: readonly { number: string; recheckFindings: readonly string[] }[]): void {
  const open = problems.find(({ recheckFindings }) => recheckFindings.length === 0);
  if (open)
    throw new Refused(409, 'act-not-now', {
      zh: `问题${open.number}尚未登记复查结果，请先在问题页面登记复查，再签发整改复查意见书。`,
      en: `No re-check of problem ${open.number} is on record; record it on the page of the problem first.`,
    });
}
