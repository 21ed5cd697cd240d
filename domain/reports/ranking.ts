import { rankingBan } from '../campaign/rankable-figures.ts';

/** What a ranking is made of; `isRankable` comes from the measure's or column's declaration, and is true for punctuality. */
export interface RankingSource {
  id: string;
  isRankable: boolean;
}

export interface RankedUnit {
  unit: string;
  value: number | null;
  /** From 1; equal values have equal ranks and the next rank is skipped; null where there is no value. */
  rank: number | null;
}

/** Thrown where a figure is to be ranked that may not be. `message` is Chinese, `english` the same in English. */
export class RankingForbidden extends Error {
  readonly english: string;

  constructor(id: string) {
    super(`“${id}”不得排名。${rankingBan.zh}`);
    this.name = 'RankingForbidden';
    this.english = `"${id}" is not ranked. ${rankingBan.en}`;
  }
}

/**
 * Units by value, the highest first; those without a value come last and have no rank. Throws RankingForbidden unless the
 * source is declared rankable: numbers of checks, cases and fines never are. 行政处罚法(2021)第七十四条；国办发〔2024〕54号
 */
export function rankUnits(source: RankingSource, units: readonly { unit: string; value: number | null }[]): RankedUnit[] {
  if (!source.isRankable) throw new RankingForbidden(source.id);
  const order = (one: { value: number | null }) => one.value ?? Number.NEGATIVE_INFINITY;
  const sorted = units.toSorted((a, b) => (order(a) === order(b) ? a.unit.localeCompare(b.unit, 'en') : order(b) - order(a)));
  return sorted.map(({ unit, value }) => ({
    unit,
    value,
    rank: value === null ? null : 1 + sorted.filter((other) => other.value !== null && other.value > value).length,
  }));
}
