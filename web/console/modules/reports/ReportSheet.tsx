import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useState } from 'react';
import type { ReportDetail } from '../../../../contracts/reports.ts';
import { useBilingual } from '../../../shared/language.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FaultSummary } from '../../kit/FaultSummary.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RecordHistory } from '../../kit/RecordHistory.tsx';
import { RecordColumns } from '../../kit/RecordColumns.tsx';
import { showMinute } from '../../../shared/show-time.ts';
import { ChecksPanel } from './ChecksPanel.tsx';
import { FiguresPart } from './FiguresPart.tsx';
import { formTexts } from './form-texts.ts';
import { PapersPart } from './PapersPart.tsx';
import { PrintedHead } from './PrintedHead.tsx';
import { PunctualityText } from './PunctualityText.tsx';
import { ReportActs } from './ReportActs.tsx';
import { reportTexts } from './report-texts.ts';
import { ReportTimeLine } from './ReportTimeLine.tsx';
import './report-page.css';
import { ReturnedNotice } from './ReturnedNotice.tsx';
import { StatusText } from './StatusText.tsx';
import { TextsPart } from './TextsPart.tsx';
import { useReportDraft } from './use-report-draft.ts';
import { VersionsPart } from './VersionsPart.tsx';

/** A report: figures, words, checks, what happened to it, and what this person may do now. */
export function ReportSheet({ report }: { report: ReportDetail }) {
  const words = useTexts(reportTexts);
  const form = useTexts(formTexts);
  const say = useBilingual();
  const draft = useReportDraft(report);
  const [refusal, setRefusal] = useState<Refusal>();
  const isBeingMended = report.status === 'returned' || report.status === 'drafting';
  return (
    <div className="report-sheet">
      <PageHead
        title={say(report.titles)}
        number={report.unit.name}
        back={<Link to={'/reports' as '/'}>{words.backToList}</Link>}
        state={
          <span className="report-state">
            <StatusText status={report.status} />
            {report.periodWords && <span>{say(report.periodWords)}</span>}
            <span>
              {words.due} {showMinute(report.dueAt).replace(/ 23:59$/, '')}
            </span>
            <PunctualityText punctuality={report.punctuality} minutesLate={report.minutesLate} />
          </span>
        }
        acts={
          <>
            <RecordHistory objectKind="report" objectId={report.id} />
            <ReportActs report={report} draft={draft} onRefused={setRefusal} />
          </>
        }
      />
      <PrintedHead report={report} />
      {refusal && (
        <div className="report-faults no-print">
          <FaultSummary refusal={refusal} />
        </div>
      )}
      {report.issuedAt && <Alert type="info" className="report-notice" title={form.issued} />}
      {report.isPartial && <Alert type="warning" className="report-notice" title={form.partial} />}
      {isBeingMended && report.returned && <ReturnedNotice report={report} entry={report.returned} />}
      {report.figures && <FiguresPart report={report} figures={report.figures} />}
      <RecordColumns
        aside={
          <>
            <ChecksPanel report={report} draft={draft} />
            <VersionsPart report={report} />
            <ReportTimeLine report={report} />
          </>
        }
      >
        <TextsPart report={report} draft={draft} />
        <PapersPart report={report} />
      </RecordColumns>
    </div>
  );
}
