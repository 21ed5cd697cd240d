import type { Words } from './words.ts';

/** A bound as the law means it: whether the number itself belongs to it is said, never guessed. */
export interface Bound {
  readonly is: 'at-least' | 'more-than' | 'at-most' | 'less-than';
  readonly value: number;
}

export const atLeast = (value: number): Bound => ({ is: 'at-least', value });
export const atMost = (value: number): Bound => ({ is: 'at-most', value });
export const lessThan = (value: number): Bound => ({ is: 'less-than', value });

/** Whether a number satisfies the bound. */
export function meets(bound: Bound, value: number): boolean {
  switch (bound.is) {
    case 'at-least':
      return value >= bound.value;
    case 'more-than':
      return value > bound.value;
    case 'at-most':
      return value <= bound.value;
    case 'less-than':
      return value < bound.value;
  }
}

/** 30000元以上（含本数）, at least 30,000 yuan. */
export function boundWords({ is, value }: Bound, unit: Words): Words {
  const number = value.toLocaleString('en-US');
  const zh = `${value}${unit.zh}`;
  switch (is) {
    case 'at-least':
      return { zh: `${zh}以上（含本数）`, en: `at least ${number} ${unit.en}` };
    case 'more-than':
      return { zh: `超过${zh}`, en: `more than ${number} ${unit.en}` };
    case 'at-most':
      return { zh: `${zh}以下（含本数）`, en: `at most ${number} ${unit.en}` };
    case 'less-than':
      return { zh: `${zh}以下（不含本数）`, en: `less than ${number} ${unit.en}` };
  }
}
