import type { Day } from '../../../domain/calendar/day.ts';
import { periodOf, periodsBetween, periodSpan, periodTitle, previousPeriod, type PeriodSpan } from '../../../domain/deadlines/period.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';

/** The reporting period of a day, held within the first and last that the campaign reports; null where it has no form. */
export function periodAt(campaign: LoadedCampaign, day: Day): string | null {
  const form = campaign.forms[0];
  if (!form) return null;
  const id = periodOf(form.period, day);
  return id < form.firstPeriod ? form.firstPeriod : id > form.lastPeriod ? form.lastPeriod : id;
}

/** Every period from the first of the campaign to that of the day. */
export function periodsSoFar(campaign: LoadedCampaign, day: Day): string[] {
  const form = campaign.forms[0];
  const last = periodAt(campaign, day);
  if (!form || last === null) return [];
  return periodsBetween(form.period, periodSpan(form.period, form.firstPeriod).from, periodSpan(form.period, last).to);
}

/** First and last day of a period of the campaign. Throws RangeError for a text that is none. */
export function spanOf(campaign: LoadedCampaign, id: string): PeriodSpan {
  const form = campaign.forms[0];
  if (!form) throw new RangeError('the campaign has no periods');
  return periodSpan(form.period, id);
}

/** 2009年9月, September 2009: without the days in brackets. */
export function shortPeriodName(campaign: LoadedCampaign, id: string): { zh: string; en: string } {
  const form = campaign.forms[0];
  if (!form) return { zh: id, en: id };
  const { zh, en } = periodTitle(form.period, id);
  return { zh: zh.replace(/（.*$/, ''), en: en.replace(/ \(.*$/, '') };
}

/** The period before one, null before the first that the campaign reports. */
export function periodBefore(campaign: LoadedCampaign, id: string): string | null {
  const form = campaign.forms[0];
  return form && id > form.firstPeriod ? previousPeriod(form.period, id) : null;
}
