import type { ReportForm } from '../../../domain/campaign/forms-schema.ts';
import type { PlannedDuty } from '../../../domain/campaign/duties-schema.ts';
import { plainReportTexts } from '../../../domain/reports/plain-report-texts.ts';
import type { ReportFacts } from '../../../domain/reports/report-acts-for.ts';
import { reportStandingAfter } from '../../../domain/reports/report-status.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign, type LoadedCampaign } from '../campaign/for-other-modules.ts';
import { moveOf, movesOf, reportColumns, reportsWithUnits, type MoveRecord, type ReportRecord } from './report-records.ts';

/** A report with all that acts and pages need of it. */
export interface LoadedReport {
  record: ReportRecord;
  moves: MoveRecord[];
  facts: ReportFacts;
  campaign: LoadedCampaign;
  duty: PlannedDuty;
  /** Null for a report in words alone. */
  form: ReportForm | null;
  texts: readonly ReportForm['texts'][number][];
}

/** The report in sight with this id; locked until the commit where the caller is about to change it. Throws not-found. */
export async function getLoadedReport(work: Work, id: string, { lock = false } = {}): Promise<LoadedReport> {
  if (lock) await work.db.selectFrom('reports').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  const record = await reportsWithUnits(work).select(reportColumns).where('r.id', '=', id).executeTakeFirst();
  if (!record) throw notFound('报表', 'report');
  const moves = (await movesOf(work, [id])).get(id) ?? [];
  const campaign = await getCampaign(work, record.campaign_id);
  const duty = campaign.duties.find(({ key }) => key === record.duty_key);
  if (!duty) throw notFound('报送事项', 'duty of the plan');
  const form = campaign.forms.find(({ key }) => key === record.form) ?? null;
  const standing = reportStandingAfter(moves.map(moveOf));
  const facts = { ...standing, unitId: record.unit_id, unitAboveId: record.to_unit_id, isIssued: record.issued_at !== null };
  return { record, moves, facts, campaign, duty, form, texts: form ? form.texts : plainReportTexts(duty.kind) };
}
