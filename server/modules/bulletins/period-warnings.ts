import { dayLabel } from '../../../domain/calendar/day-label.ts';
import { periodSpan } from '../../../domain/deadlines/period.ts';
import type { Work } from '../../platform/work.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';
import { submittedReports, type SubmittedReport } from '../reports/for-other-modules.ts';
import { circularForm } from './circular-columns.ts';

type Warning = { zh: string; en: string };

const namedAtMost = 20;

/** Whether the period's last day has passed. */
export function isPeriodOver(work: Work, campaign: LoadedCampaign, period: string): boolean {
  return periodSpan(circularForm(campaign).period, period).to < work.today;
}

/** The period's reports that the circular judges by punctuality. */
export async function reportsOfPeriod(work: Work, campaign: LoadedCampaign, period: string): Promise<SubmittedReport[]> {
  const ranking = campaign.circular.rankings.find(({ source }) => source.by === 'punctuality');
  return ranking?.source.by === 'punctuality' ? submittedReports(work, campaign.id, ranking.source.duty, period) : [];
}

/** Why a circular of this period would speak of unfinished things: days still to come, reports that are not there. */
export async function periodWarnings(work: Work, campaign: LoadedCampaign, period: string): Promise<Warning[]> {
  const warnings: Warning[] = [];
  if (!isPeriodOver(work, campaign, period)) {
    const last = dayLabel(periodSpan(circularForm(campaign).period, period).to);
    warnings.push({ zh: `报告期至${last.zh}，尚未结束，本期数字不完整。`, en: `The period runs until ${last.en}: its figures are not complete.` });
  }
  const reports = await reportsOfPeriod(work, campaign, period);
  const absent = reports.filter(({ firstValidAt }) => firstValidAt === null).map(({ unitShortName }) => unitShortName);
  if (absent.length > 0) {
    const named = absent.slice(0, namedAtMost).join('、') + (absent.length > namedAtMost ? '等' : '');
    warnings.push({
      zh: `应报${reports.length}个单位，尚有${absent.length}个单位未报送：${named}。`,
      en: `${absent.length} of ${reports.length} reports are not there: ${named}.`,
    });
  }
  return warnings;
}
