import type { Work } from '../../platform/work.ts';
import { presentSnapshot } from '../figures/for-other-modules.ts';
import { publishPapers } from '../files/for-other-modules.ts';
import type { FrozenSheet } from './frozen-versions.ts';
import type { LoadedReport } from './get-report.ts';
import { getReportToMove, moveReport, type WrittenReport } from './move-report.ts';
import { presentReport, type PresentReport } from './present-report.ts';
import { draftPapers } from './report-papers.ts';
import { refuseUnready } from './refuse-unready.ts';
import { oweDecision, settleSubmission } from './report-duties.ts';
import { sheetHead } from './sheet-head.ts';
import { shapeOf } from './report-shape.ts';

/**
 * The leader, another person than the writer, signs and sends: figures as at now and the words are frozen as a version. The
 * first submission settles the duty and decides punctuality. 统计法(2009修订): who signs answers for truth and completeness
 */
export async function approveReport(work: Work, id: string, body: { version: number; isZeroReport: boolean }): Promise<WrittenReport> {
  const report = await getReportToMove(work, id, 'approveAndSubmit', body.version);
  const present = await presentReport(work, report, { snapshot: await presentSnapshot(work) });
  refuseUnready(report, present, body.isZeroReport);
  const version = report.record.current_version + 1;
  await freeze(work, report, present, version);
  await settleSubmission(work, report);
  await oweDecision(work, report);
  const first = report.record.first_submitted_at ?? work.now;
  return moveReport(work, report, 'approveAndSubmit', { set: { first_submitted_at: first, accepted_at: null, current_version: version } });
}

async function freeze(work: Work, report: LoadedReport, present: PresentReport, version: number): Promise<void> {
  const { record, facts } = report;
  const fileIds = (await draftPapers(work, record.id)).map(({ id }) => id);
  const sheet: FrozenSheet = {
    head: await sheetHead(work, report),
    shape: shapeOf(report),
    figures: present.figures,
    fileIds,
  };
  await publishPapers(work, fileIds, { kind: 'report', id: record.id });
  await work.db
    .insertInto('report_versions')
    .values({
      report_id: record.id,
      version,
      figures: JSON.stringify(sheet),
      texts: JSON.stringify(present.texts),
      explanations: JSON.stringify(present.explanations),
      figures_at: work.now,
      unit_name: record.unit_name,
      written_by_person_id: facts.writerPersonId ?? work.viewer.personId,
      approved_by_person_id: work.viewer.personId,
      made_at: work.now,
      region_code: record.region_code,
      region_then: record.region_then,
      sector: 0,
    })
    .execute();
}
