import * as collection from '../../../contracts/report-collection.ts';
import * as contract from '../../../contracts/reports.ts';
import type { Serve } from '../../platform/serve.ts';
import { approveReport } from './approve-report.ts';
import { askApproval } from './ask-approval.ts';
import { checkSummation } from './check-summation.ts';
import { compareVersions } from './compare-versions.ts';
import { exportCollection } from './export-collection.ts';
import { keepReportDraft } from './keep-draft.ts';
import { listCorrections } from './list-corrections.ts';
import { readCollection } from './read-collection.ts';
import { acceptReport, confirmReceipt } from './receive-report.ts';
import { getReport } from './report-detail.ts';
import { listReportKinds } from './report-kinds.ts';
import { listReports } from './report-list.ts';
import { getReportVersion } from './report-version.ts';
import { returnReport } from './return-report.ts';
import { reviseReport } from './revise-report.ts';
import { sendBackInside } from './send-back-inside.ts';

export function reportRoutes(serve: Serve): void {
  serve(contract.listReports, (work, { query }) => listReports(work, query));
  serve(contract.listReportKinds, (work, { query }) => listReportKinds(work, query.campaignId ?? work.viewer.campaignId));
  serve(collection.readCollection, (work, { query }) => readCollection(work, query));
  serve(collection.exportCollection, (work, { query }, { reply }) => exportCollection(work, query, reply));
  serve(contract.getReport, (work, { params }) => getReport(work, params.id));
  serve(contract.getReportVersion, (work, { params }) => getReportVersion(work, params.id, params.version));
  serve(contract.listCorrections, (work, { params }) => listCorrections(work, params.id, params.version));
  serve(contract.compareVersions, (work, { params, query }) => compareVersions(work, params.id, query));
  serve(contract.checkSummation, (work, { params, query }) => checkSummation(work, params.id, query.span));
  serve(contract.keepReportDraft, (work, { params, body }) => keepReportDraft(work, params.id, body));
  serve(contract.askReportApproval, (work, { params, body }) => askApproval(work, params.id, body));
  serve(contract.approveReport, (work, { params, body }) => approveReport(work, params.id, body));
  serve(contract.sendReportBack, (work, { params, body }) => sendBackInside(work, params.id, body));
  serve(contract.confirmReportReceipt, (work, { params, body }) => confirmReceipt(work, params.id, body));
  serve(contract.acceptReport, (work, { params, body }) => acceptReport(work, params.id, body));
  serve(contract.returnReport, (work, { params, body }) => returnReport(work, params.id, body));
  serve(contract.reviseReport, (work, { params, body }) => reviseReport(work, params.id, body));
}
