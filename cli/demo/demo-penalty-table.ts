import type { Cite } from '../../domain/law/cite.ts';
import { at } from '../../domain/law/cite.ts';
import type { FinedAct, FineStage } from '../../domain/law/fine-band-table.ts';

/** What is proposed for an act by the law of 2009. Sums in yuan, `step` apart. */
export interface DemoPenalty {
  cause: string;
  broken: Cite;
  basis: Cite;
  fined: { act: FinedAct; stage: FineStage } | null;
  least: number | null;
  most: number | null;
  low: number;
  high: number;
  step: number;
  isWarned: boolean;
  /** Persons are fined beside the unit: 总局令第15号第四十四条 1,000 元以上 10,000 元以下. */
  reachesPersons: boolean;
}

const order15 = (item: number, broken: Cite, cause: string): DemoPenalty => ({
  cause,
  broken,
  basis: at('order-15', 44, undefined, item),
  fined: item === 10 ? { act: 'inspection-refused', stage: 'first' } : null,
  least: item === 10 ? null : 10_000,
  most: item === 10 ? null : 29_999,
  low: 10_000,
  high: 29_000,
  step: 1_000,
  isWarned: true,
  reachesPersons: true,
});
const banded = (cause: string, broken: Cite, basis: Cite, act: FinedAct, stage: FineStage, low: number, high: number, step: number): DemoPenalty => ({
  cause,
  broken,
  basis,
  fined: { act, stage },
  least: null,
  most: null,
  low,
  high,
  step,
  isWarned: false,
  reachesPersons: false,
});

const licensed = banded('licensing', at('licence-regulation', 2), at('licence-regulation', 19), 'without-licence', 'first', 100_000, 180_000, 10_000);
const dangerous = banded(
  'licensing',
  at('safety-law-2002', 32),
  at('safety-law-2002', 84),
  'dangerous-goods-without-approval',
  'first',
  20_000,
  80_000,
  5_000,
);
const project = banded(
  'construction',
  at('safety-law-2002', 24),
  at('safety-law-2002', 83, undefined, 1),
  'three-simultaneities',
  'overdue',
  12_000,
  48_000,
  2_000,
);
const taught = (item: number) =>
  banded(
    'training',
    at('safety-law-2002', item === 4 ? 23 : 21),
    at('safety-law-2002', 82, undefined, item),
    'training',
    'overdue',
    3_000,
    20_000,
    1_000,
  );

/** Hazards: 总局令第16号第二十六条 up to 30,000 yuan; on the spot no more than 1,000. */
export const hazardPenalty = banded(
  'hazards',
  at('order-16', 10),
  at('order-16', 26, undefined, 5),
  'hazard-not-reported',
  'first',
  5_000,
  28_000,
  1_000,
);

/** By the kind of illegal act (方案二); sectors with safety licences and dangerous goods have heavier ranges. */
export function penaltyFor(kind: string | null, subKind: string | null, sector: number): DemoPenalty {
  if (kind === null) return hazardPenalty;
  if (kind === '1' && sector === 3) return dangerous;
  if (kind === '1' && (sector === 2 || sector === 4)) return licensed;
  if (kind === '4') return project;
  if (kind === '7') return taught(subKind === '7.2' ? 4 : 3);
  if (kind === '6') return order15(7, at('safety-law-2002', 38), 'hazards');
  if (kind === '8') return order15(10, at('safety-law-2002', 57), 'hazards');
  return order15(1, at('safety-law-2002', 16), 'work-sites');
}
