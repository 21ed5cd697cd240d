import type { z } from 'zod';
import type { checkFinding, regularityFinding, ReportFigures } from '../../../contracts/report-figures.ts';
import { previousPeriod, periodSpan } from '../../../domain/deadlines/period.ts';
import { sumOfTables, type FormTable } from '../../../domain/figures/form-figures.ts';
import { failedCrossChecks, type CrossCheckFinding } from '../../../domain/reports/cross-checks.ts';
import { tooRegularWarnings, type PeriodTotals } from '../../../domain/reports/too-regular.ts';
import type { Work } from '../../platform/work.ts';
import { readDays } from '../figures/for-other-modules.ts';
import { computeFigures, type FigureReading } from './compute-figures.ts';
import { scopeOfUnit } from './figure-scope.ts';
import { earlierVersions, versionsBelow, type FrozenVersion } from './frozen-versions.ts';
import type { LoadedReport } from './get-report.ts';

const earlierRead = 12;

export interface ReportChecks {
  findings: CrossCheckFinding[];
  warnings: z.input<typeof regularityFinding>[];
  /** What the unit sent before, the latest first. */
  earlier: FrozenVersion[];
}

/** Cross-checks and too-regular warnings of figures that are about to be sent, or that lie before the receiver. */
export async function checkReport(
  work: Work,
  report: LoadedReport,
  figures: ReportFigures | null,
  texts: Record<string, string>,
  otherTexts: readonly Record<string, string>[],
): Promise<ReportChecks> {
  const { form, record } = report;
  const earlier = await earlierVersions(work, record, earlierRead);
  if (!form || !figures) return { findings: [], warnings: [], earlier };
  const below = await versionsBelow(work, record.unit_id, { campaignId: record.campaign_id, form: form.key, period: record.period });
  const findings = failedCrossChecks(form, {
    month: figures.month,
    cumulative: figures.cumulative,
    previousCumulative: await previousCumulative(work, report, earlier),
    unitsBelow: sumOfReports(below.filter(({ regionCode }) => addsUp(record, regionCode))),
  });
  const current = totalsOf(figures);
  const warnings =
    current === undefined
      ? []
      : tooRegularWarnings(form, {
          current,
          earlier: runBefore(report, earlier),
          periodEnd: periodSpan(form.period, record.period).to,
          byDay: await daysOf(work, report),
          texts,
          otherTexts: [...earlier.slice(0, 1).map((version) => version.texts), ...otherTexts],
        });
  return { findings, warnings: warnings.map((warning) => ({ ...warning, codes: [...warning.codes] })), earlier };
}

/** One finding a check: how many places, and the first of them. */
export function findingsByCheck(findings: readonly CrossCheckFinding[]): z.input<typeof checkFinding>[] {
  const byCheck = Map.groupBy(findings, (finding) => finding.check);
  return [...byCheck].map(([id, all]) => ({
    id,
    otherwise: all[0]?.otherwise ?? 'ask',
    message: all[0]?.message ?? { zh: id, en: id },
    count: all.length,
    places: all.slice(0, 30).map(({ table, row, column, left, right }) => ({ table, row, column, left, right })),
  }));
}

/** As last sent; where the month before was not sent, as it stands; null in the first period. */
async function previousCumulative(
  work: Work,
  { form, record, campaign }: LoadedReport,
  earlier: readonly FrozenVersion[],
): Promise<FormTable[] | null> {
  if (!form || record.period <= form.firstPeriod) return null;
  const previous = previousPeriod(form.period, record.period);
  const sent = earlier.find((version) => version.period === previous)?.sheet.figures;
  if (sent) return sent.cumulative as FormTable[];
  const reading: FigureReading = { campaign, form, scope: scopeOfRecord(record), period: previous };
  return (await computeFigures(work, reading)).cumulative as FormTable[];
}

/** The scope of the unit that owes the report, as its records lie today. */
export function scopeOfRecord(record: LoadedReport['record']) {
  return scopeOfUnit({ kind: record.unit_kind, level: record.unit_level, regionCode: record.unit_region, sectors: record.unit_sectors });
}

/** Whether a report from below adds to this one: what a body sends to the government or office of its own place lies at that place itself. */
export function addsUp(record: LoadedReport['record'], regionBelow: string): boolean {
  return scopeOfRecord(record).sectors !== null || regionBelow !== record.unit_region;
}

function sumOfReports(versions: readonly FrozenVersion[]) {
  const sheets = versions.flatMap(({ sheet }) => (sheet.figures ? [sheet.figures] : []));
  const [first] = sheets;
  if (!first) return null;
  const sumOf = (span: 'month' | 'cumulative') =>
    first[span].map(({ key }) => sumOfTables(sheets.flatMap((sheet) => sheet[span].filter((table) => table.key === key))));
  return { month: sumOf('month'), cumulative: sumOf('cumulative'), previousCumulative: null };
}

function totalsOf(figures: ReportFigures): PeriodTotals | undefined {
  const [month, cumulative] = [figures.month[0]?.total, figures.cumulative[0]?.total];
  return month && cumulative ? { month, cumulative } : undefined;
}

/** Totals of the periods right before this one, as sent; a period that was not sent ends the run. */
function runBefore({ form, record }: LoadedReport, earlier: readonly FrozenVersion[]): PeriodTotals[] {
  const run: PeriodTotals[] = [];
  if (!form) return run;
  let period = record.period;
  for (const version of earlier) {
    period = previousPeriod(form.period, period);
    const totals = version.period === period && version.sheet.figures ? totalsOf(version.sheet.figures) : undefined;
    if (!totals) break;
    run.push(totals);
  }
  return run;
}

/** By column: what was entered on each day, for the columns that a warning watches. */
async function daysOf(work: Work, { form, record, campaign }: LoadedReport) {
  const byDay: Record<string, { day: string; value: number }[]> = {};
  for (const warning of form?.warnings ?? []) {
    if (warning.rule !== 'last-days-burst') continue;
    const column = form?.columns.find(({ code }) => code === warning.column);
    if (!column || !('measure' in column)) continue;
    const { regionCode, sectors } = scopeOfRecord(record);
    byDay[warning.column] = await readDays(work, { campaignId: campaign.id, measure: column.measure, regionCode, sectors, period: record.period });
  }
  return byDay;
}
