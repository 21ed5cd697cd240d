import type { Day } from '../calendar/day.ts';
import type { Words } from './words.ts';

export interface RulePack {
  readonly id: string;
  readonly words: Words;
  /** First and last day on which an act is judged under the pack; without `to` it is today's. */
  readonly from: Day;
  readonly to?: Day;
  /** The day for which two packs are compared: laws also change within a pack. */
  readonly referenceDay: Day;
  readonly turningPoint: Words;
}

// 依据：行政处罚法（2021）第三十七条：适用违法行为发生时的规定。三个时段以处罚程序规定的更替为界。
export const rulePacks = [
  {
    id: '2009',
    words: { zh: '2009 规则包', en: 'Pack 2009' },
    from: '2008-01-01',
    to: '2021-07-14',
    referenceDay: '2009-09-01',
    turningPoint: {
      zh: '《安全生产违法行为行政处罚办法》（总局令第15号）施行',
      en: 'Order 15 of the State Administration of Work Safety comes into force',
    },
  },
  {
    id: '2021',
    words: { zh: '2021 规则包', en: 'Pack 2021' },
    from: '2021-07-15',
    to: '2026-01-31',
    referenceDay: '2024-01-01',
    turningPoint: { zh: '2021年修订的《行政处罚法》施行', en: 'The Administrative Penalty Law as revised in 2021 comes into force' },
  },
  {
    id: '2026',
    words: { zh: '2026 规则包', en: 'Pack 2026' },
    from: '2026-02-01',
    referenceDay: '2026-02-01',
    turningPoint: {
      zh: '《安全生产违法行为行政处罚办法》（应急管理部令第18号）施行',
      en: 'Order 18 of the Ministry of Emergency Management comes into force',
    },
  },
] as const satisfies readonly RulePack[];

export type PackId = (typeof rulePacks)[number]['id'];
