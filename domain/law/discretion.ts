import type { Day } from '../calendar/day.ts';
import { citeWords } from './cite.ts';
import type { DiscretionFactor } from './discretion-table.ts';
import { discretionFactors } from './discretion-table.ts';
import type { Words } from './words.ts';
import { doubtWords } from './words.ts';

/** Circumstances that may be weighed on a day. */
export function factorsOn(day: Day): DiscretionFactor[] {
  return discretionFactors.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
}

/** What is to be confirmed of a circumstance on a day: its basis has been replaced. */
export function factorDoubt({ replaced }: DiscretionFactor, day: Day): Words | undefined {
  return replaced !== undefined && day >= replaced.from ? doubtWords({ confidence: 'low', doubt: replaced.doubt }) : undefined;
}

/** Where a circumstance stands, with what is to be confirmed. */
export function factorBasis(factor: DiscretionFactor, day: Day): Words {
  const [basis, doubt] = [citeWords(factor.basis), factorDoubt(factor, day)];
  return doubt ? { zh: `${basis.zh}（${doubt.zh}）`, en: `${basis.en} (${doubt.en})` } : basis;
}
