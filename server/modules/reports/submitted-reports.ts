import { punctualityAt, type Punctuality } from '../../../domain/reports/punctuality.ts';
import type { ReportStatus } from '../../../domain/reports/report-lifecycle.ts';
import { movesUpTo, reportStatusAt } from '../../../domain/reports/report-status.ts';
import type { ReportFigures } from '../../../contracts/report-figures.ts';
import type { Work } from '../../platform/work.ts';
import { moveOf, movesOf, reportColumns, reportsWithUnits } from './report-records.ts';
import type { FrozenSheet } from './frozen-versions.ts';

/** One unit's report as it stood at a moment. */
export interface SubmittedReport {
  reportId: string;
  unitId: string;
  unitName: string;
  unitShortName: string;
  unitKind: string;
  regionCode: string;
  status: ReportStatus;
  punctuality: Punctuality;
  firstValidAt: string | null;
  minutesLate: number;
  /** The version accepted by then, else the last one sent; 0 where none was. */
  version: number;
  isAccepted: boolean;
  /** Figures of that version; null where none was sent, or the report is in words alone. */
  figures: ReportFigures | null;
  texts: Record<string, string>;
}

/** The reports of every unit in sight that owes this duty, as they stood at a moment (now where left out), by division. */
export async function submittedReports(
  work: Work,
  campaignId: string,
  dutyKey: string,
  period: string,
  asAt: Date = work.now,
): Promise<SubmittedReport[]> {
  const records = await reportsWithUnits(work)
    .select(reportColumns)
    .where('r.campaign_id', '=', campaignId)
    .where('r.duty_key', '=', dutyKey)
    .where('r.period', '=', period)
    .where('r.opened_at', '<=', asAt)
    .orderBy('r.region_code')
    .orderBy('r.unit_id')
    .execute();
  const ids = records.map(({ id }) => id);
  const moves = await movesOf(work, ids);
  const versions = await work.db
    .selectFrom('report_versions')
    .select(['report_id', 'version', 'figures', 'texts'])
    .where('report_id', 'in', ['0', ...ids])
    .execute();
  return records.map((record) => {
    const past = movesUpTo((moves.get(record.id) ?? []).map(moveOf), asAt);
    const standing = reportStatusAt(past, asAt);
    const { punctuality, firstValidAt, minutesLate } = punctualityAt(past, record.due_at, asAt);
    const sent = versions.find((one) => one.report_id === record.id && one.version === standing.version);
    return {
      reportId: record.id,
      unitId: record.unit_id,
      unitName: record.unit_name,
      unitShortName: record.unit_short_name,
      unitKind: record.unit_kind,
      regionCode: record.region_code,
      status: standing.status,
      punctuality,
      firstValidAt,
      minutesLate,
      version: standing.version,
      isAccepted: standing.status === 'accepted',
      figures: sent ? (sent.figures as FrozenSheet).figures : null,
      texts: (sent?.texts ?? {}) as Record<string, string>,
    };
  });
}
