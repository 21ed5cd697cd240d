import type { z } from 'zod';
import type { checkSummation as endpoint } from '../../../contracts/reports.ts';
import type { ReportFigures } from '../../../contracts/report-figures.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { addsUp, scopeOfRecord } from './check-report.ts';
import { OTHER_ROW } from '../../../domain/figures/form-figures.ts';
import { computeFigures } from './compute-figures.ts';
import { getFrozenVersion, versionsBelow } from './frozen-versions.ts';
import { getLoadedReport, type LoadedReport } from './get-report.ts';
import { shapeOf } from './report-shape.ts';

type Span = 'month' | 'cumulative';
type Numbers = Record<string, number>;

/** Whether the units below add up to this level, with what it registered itself, column by column, and where they do not: each unit's total beside this report's row for it. */
export async function checkSummation(work: Work, id: string, span: Span): Promise<z.input<typeof endpoint.output>> {
  const report = await getLoadedReport(work, id);
  const { record, form } = report;
  if (!form) throw notFound('统计表', 'table of figures');
  const figures = await figuresOf(work, report);
  const columns = shapeOf(report).columns.filter(({ measure }) => measure !== null);
  const numbersOf = (values: Readonly<Record<string, number | null>> | undefined): Numbers =>
    Object.fromEntries(columns.map(({ code }) => [code, values?.[code] ?? 0]));
  const sent = await versionsBelow(work, record.unit_id, { campaignId: record.campaign_id, form: form.key, period: record.period });
  const regionTable = form.tables.find(({ rows }) => rows === 'regions')?.key;
  const rows = figures?.[span].find(({ key }) => key === regionTable)?.rows ?? [];
  const units = (await reportsBelow(work, report))
    .filter((below) => addsUp(record, below.region_code))
    .map((below) => {
      const version = sent.find(({ reportId }) => reportId === below.id);
      const total = version?.sheet.figures?.[span][0]?.total.values;
      return {
        unit: { id: below.unit_id, name: below.name },
        reportId: below.id,
        version: version?.version ?? 0,
        reported: total ? numbersOf(total) : null,
        here: numbersOf(rows.find(({ row }) => row === below.region_code)?.values),
      };
    });
  const sum: Numbers = Object.fromEntries(columns.map(({ code }) => [code, units.reduce((all, unit) => all + (unit.reported?.[code] ?? 0), 0)]));
  const direct = numbersOf(rows.find(({ row }) => row === OTHER_ROW)?.values);
  return { columns, direct, own: numbersOf(figures?.[span][0]?.total.values), sum, units };
}

/** What was sent, or, before anything was, what the records give. */
async function figuresOf(work: Work, { record, form, campaign, ...rest }: LoadedReport): Promise<ReportFigures | null> {
  const isBeingWritten = rest.facts.status === 'drafting' || rest.facts.status === 'awaiting-approval';
  if (record.current_version > 0 && !isBeingWritten) return (await getFrozenVersion(work, record.id, record.current_version)).sheet.figures;
  return form ? computeFigures(work, { campaign, form, scope: scopeOfRecord(record), period: record.period }) : null;
}

function reportsBelow(work: Work, { record }: LoadedReport) {
  return work.db
    .selectFrom('reports as r')
    .innerJoin('units as u', 'u.id', 'r.unit_id')
    .select(['r.id', 'r.unit_id', 'u.name', 'u.region_code'])
    .where('r.to_unit_id', '=', record.unit_id)
    .where('r.campaign_id', '=', record.campaign_id)
    .where('r.form', '=', record.form)
    .where('r.period', '=', record.period)
    .orderBy('r.region_code')
    .execute();
}
