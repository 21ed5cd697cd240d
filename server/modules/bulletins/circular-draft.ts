import type { CircularWords } from '../../../contracts/circulars.ts';
import type { CircularFacts } from '../../../domain/circulars/circular-facts.ts';
import type { Measure } from '../../../domain/campaign/measure-schema.ts';
import { circularTitle, draftedBlocks } from '../../../domain/circulars/circular-words.ts';
import { isPeriodId, periodSpan, periodTitle, previousPeriod } from '../../../domain/deadlines/period.ts';
import { dayLabel } from '../../../domain/calendar/day-label.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';
import { circularColumns, circularForm } from './circular-columns.ts';
import type { CircularFigures } from './circular-record.ts';
import { circularFigures, type FrozenFigures } from './circular-figures.ts';
import { isPeriodOver, reportsOfPeriod } from './period-warnings.ts';
import { overdueFacts } from './circular-overdue.ts';
import { shareOf } from './circular-tables.ts';
import { spokenFigures } from './spoken-figures.ts';

export interface DraftedCircular {
  words: CircularWords;
  figures: CircularFigures;
  /** The moment that all of it is of. */
  at: Date;
}

/** Figures frozen now and the words drafted from them. Throws Refused for a period that the campaign has not reached. */
export async function circularDraft(work: Work, campaign: LoadedCampaign, period: string): Promise<DraftedCircular> {
  const form = circularForm(campaign);
  const isReached =
    isPeriodId(form.period, period) && period >= form.firstPeriod && period <= form.lastPeriod && periodSpan(form.period, period).from <= work.today;
  if (!isReached) throw badField('period', '没有这个报告期，或者尚未开始。', 'There is no such period, or it has not begun.');
  const before = period > form.firstPeriod ? previousPeriod(form.period, period) : null;
  const frozen = await circularFigures(work, campaign, period, before);
  const { organ, names, addressedTo, copyTo } = campaign.circular;
  const facts = await factsOf(work, campaign, period, frozen);
  return {
    words: {
      title: circularTitle(facts, names.zh.replace(/^全省/, '全省')),
      addressees: addressedTo.zh,
      copiedTo: copyTo.zh,
      body: draftedBlocks({ ...facts, organ: organ.zh }),
    },
    figures: { tables: frozen.tables, spoken: spokenFigures(facts, { campaign, period, snapshot: frozen.snapshot }), snapshot: frozen.snapshot },
    at: work.now,
  };
}

async function factsOf(work: Work, campaign: LoadedCampaign, period: string, frozen: FrozenFigures): Promise<CircularFacts> {
  const form = circularForm(campaign);
  const { from, to } = periodSpan(form.period, period);
  const all = frozen.cumulative.get('') ?? {};
  const nameOf = new Map(frozen.cities.map(({ key, name }) => [key, name]));
  const columns = form.columns.flatMap((column) => ('measure' in column && column.kind === undefined ? [column.measure] : []));
  return {
    organ: campaign.circular.organ.zh,
    periodName: periodTitle(form.period, period).zh.replace(/（.*$/, ''),
    periodDays: `${dayLabel(from).zh}至${dayLabel(to).zh}`,
    unfinishedOn: isPeriodOver(work, campaign, period) ? null : dayLabel(work.today).zh,
    month: frozen.month.get('') ?? {},
    previous: frozen.previous ? (frozen.previous.get('') ?? {}) : null,
    cumulative: all,
    rates: circularColumns(campaign).flatMap((column) =>
      'share' in column ? [{ name: column.name, numerator: column.share[0], denominator: column.share[1], value: shareOf(all, column.share) }] : [],
    ),
    measures: Object.fromEntries(campaign.measures.map((measure) => [measure.id, wordsOf(measure)])),
    measureOrder: [...new Set(columns)],
    reports: await reportsOf(work, campaign, period),
    rankings: frozen.rankings.map(({ name, ranked }) => ({
      name,
      ranked: ranked.map((one) => ({ ...one, unit: nameOf.get(one.unit) ?? one.unit })),
    })),
    ...(await overdueFacts(work)),
    tables: frozen.tables.map(({ key }) => key),
  };
}

/** Firms are counted at their first check: of a month they are those checked for the first time, of all months the firms checked at all. */
function wordsOf({ name, unit, ...measure }: Measure): CircularFacts['measures'][string] {
  const isFirst = measure.over === 'check' && measure.moment === 'firstAtFirm';
  return { name: name.zh, nameSoFar: isFirst ? name.zh.replace(/^首次/, '') : name.zh, unit: unit.zh, over: measure.over };
}

async function reportsOf(work: Work, campaign: LoadedCampaign, period: string): Promise<CircularFacts['reports']> {
  const reports = await reportsOfPeriod(work, campaign, period);
  if (reports.length === 0) return null;
  const named = (punctuality: string) => reports.filter((report) => report.punctuality === punctuality).map((report) => report.unitShortName);
  return { expected: reports.length, onTime: named('on-time').length, late: named('late'), missing: named('missing'), notDue: named('owed').length };
}
