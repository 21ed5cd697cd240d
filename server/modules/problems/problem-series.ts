import { formatProblemNumber } from '../../../domain/identifiers/problem-number.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';

/** A series of problem numbers: campaign, county (or city) of the day, sector, year. */
export interface ProblemSeries {
  campaign: string;
  division: string;
  sector: number;
  year: number;
}

/** The series in which a problem of this place and sector is numbered on a day. */
export function seriesOf(campaign: LoadedCampaign, region: string, sector: number, day: string): ProblemSeries {
  return {
    campaign: `${campaign.code}${String(campaign.year % 100).padStart(2, '0')}`,
    division: region.slice(0, 6),
    sector,
    year: Number(day.slice(0, 4)),
  };
}

/** The name under which the last number of a series is kept. */
export function seriesKey(series: ProblemSeries): string {
  return `problem ${series.campaign}-${series.division}-${series.sector}-${series.year}`;
}

export function numberIn(series: ProblemSeries, sequence: number): string {
  return formatProblemNumber({ ...series, sequence });
}
