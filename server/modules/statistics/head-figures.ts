import type { HeadFigure } from '../../../contracts/overviews.ts';
import { endOfDay } from '../../../domain/calendar/day.ts';
import { periodSpan } from '../../../domain/deadlines/period.ts';
import type { Work } from '../../platform/work.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';
import { punctualityOfPeriod } from '../duties/for-other-modules.ts';
import { countOverdueAt, listProblems } from '../problems/for-other-modules.ts';
import { periodBefore, shortPeriodName } from './figure-periods.ts';
import { namedFigures } from './named-figure.ts';
import { linkTo, type OverviewContext, problemMeasure, sumOf } from './overview-context.ts';

/**
 * The figures at the head of an overview, each with that of the month before: what was found, how much of it is settled and how
 * punctually, never how many checks or fines. 行政处罚法(2021)第七十四条；国办发〔2024〕54号
 */
export async function headFigures(work: Work, context: OverviewContext): Promise<HeadFigure[]> {
  const figures = [
    await found(work, context),
    await rectified(work, context),
    await overdue(work, context),
    await majorOpen(work, context),
    await punctuality(work, context),
  ];
  return figures.filter((figure) => figure !== null);
}

async function found(work: Work, { campaign, period, previous }: OverviewContext): Promise<HeadFigure | null> {
  const measure = problemMeasure(campaign, 'registered');
  if (!measure) return null;
  const inPeriod = (id: string) => ({ periodFrom: id, periodTo: id });
  return {
    key: 'found',
    names: { zh: '本期登记问题', en: 'Registered this month' },
    unit: measure.unit,
    value: await sumOf(work, campaign, measure.id, inPeriod(period)),
    previous: previous === null ? null : await sumOf(work, campaign, measure.id, inPeriod(previous)),
    isShare: false,
    note: shortPeriodName(campaign, period),
    opens: { page: 'records', link: linkTo(campaign, measure.id, inPeriod(period)) },
  };
}

async function rectified(work: Work, { campaign, previous }: OverviewContext): Promise<HeadFigure | null> {
  const share = namedFigures(campaign).find(({ isShare }) => isShare);
  if (!share) return null;
  const at = async (periodTo?: string) => {
    const whole = await sumOf(work, campaign, share.whole, { periodTo });
    return whole === 0 ? null : (await sumOf(work, campaign, share.measure, { periodTo })) / whole;
  };
  const whole = await sumOf(work, campaign, share.whole, {});
  return {
    key: 'rectified',
    names: share.names,
    unit: share.unit,
    value: await at(),
    previous: previous === null ? null : await at(previous),
    isShare: true,
    note: { zh: `累计责令 ${whole} 项`, en: `of ${whole} ordered so far` },
    opens: { page: 'records', link: linkTo(campaign, share.whole, {}) },
  };
}

async function overdue(work: Work, context: OverviewContext): Promise<HeadFigure> {
  const now = await listProblems(work, { overdue: 'yes', page: 1, size: 1 });
  const major = await listProblems(work, { overdue: 'yes', grade: 'major', page: 1, size: 1 });
  return {
    key: 'overdue',
    names: { zh: '逾期未整改', en: 'Overdue' },
    unit: { zh: '项', en: 'items' },
    value: now.total,
    previous: context.previous === null ? null : await overdueAtEndOf(work, context.campaign, context.previous),
    isShare: false,
    note: { zh: `其中重大隐患 ${major.total} 项`, en: `${major.total} of them major hazards` },
    opens: { page: 'problems', search: { overdue: 'yes' } },
  };
}

/** Overdue at the close of a period, by the same words as today's figure and the register's list. */
function overdueAtEndOf(work: Work, campaign: LoadedCampaign, period: string): Promise<number> {
  const form = campaign.forms[0]?.period;
  const last = form ? periodSpan(form, period).to : work.today;
  return countOverdueAt(work, campaign.id, endOfDay(last));
}

async function majorOpen(work: Work, { campaign, previous }: OverviewContext): Promise<HeadFigure | null> {
  const [foundBy, closedBy] = ['registered', 'closed'].map((moment) => problemMeasure(campaign, moment, { nature: 'hazard', grade: 'major' }));
  if (!foundBy || !closedBy) return null;
  const upTo = async (periodTo?: string) =>
    (await sumOf(work, campaign, foundBy.id, { periodTo })) - (await sumOf(work, campaign, closedBy.id, { periodTo }));
  const { total } = await listProblems(work, { grade: 'major', open: 'yes', page: 1, size: 1 });
  const all = await sumOf(work, campaign, foundBy.id, {});
  return {
    key: 'major-open',
    names: { zh: '未销号重大隐患', en: 'Major hazards open' },
    unit: foundBy.unit,
    value: total,
    previous: previous === null ? null : await upTo(previous),
    isShare: false,
    note: { zh: `累计排查 ${all} 项`, en: `of ${all} found so far` },
    opens: { page: 'problems', search: { grade: 'major', open: 'yes' } },
  };
}

/** Of the last month whose day has passed: reports that came in time. A province counts those owed to it, others all in sight. */
async function punctuality(work: Work, { campaign, period, previous }: OverviewContext): Promise<HeadFigure | null> {
  const formKey = campaign.forms[0]?.key;
  const duties = campaign.duties.filter(({ form }) => form === formKey);
  const chosen = work.viewer.unitLevel === 'province' ? duties.slice(0, 1) : duties;
  const dutyKeys = chosen.map(({ key }) => key);
  const shares: { id: string; due: number; share: number | null }[] = [];
  for (const id of [period, previous, previous && periodBefore(campaign, previous)]) {
    if (id === null) continue;
    const { due, onTime } = await punctualityOfPeriod(work, { campaignId: campaign.id, dutyKeys, period: id });
    if (due > 0 || id !== period) shares.push({ id, due, share: due === 0 ? null : onTime / due });
  }
  const [last, before] = shares;
  if (!last) return null;
  const name = shortPeriodName(campaign, last.id);
  return {
    key: 'punctuality',
    names: { zh: '月报及时率', en: 'Reports in time' },
    unit: { zh: '%', en: '%' },
    value: last.share,
    previous: before?.share ?? null,
    isShare: true,
    note: { zh: `${name.zh}，应报 ${last.due} 个单位`, en: `${name.en}, ${last.due} units` },
    opens: { page: 'reports', search: { dutyKey: dutyKeys[0] ?? '', period: last.id } },
  };
}
