import { Alert } from 'antd';
import type { ReportDetail, ReportTimeLineEntry } from '../../../../contracts/reports.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { formTexts } from './form-texts.ts';
import { Reasons } from './ReportTimeLine.tsx';

/** Why the report came back: before everything else on the page until it is sent again. */
export function ReturnedNotice({ report, entry }: { report: ReportDetail; entry: ReportTimeLineEntry }) {
  const words = useTexts(formTexts);
  return (
    <Alert
      type="error"
      className="report-notice"
      title={`${words.returnedBy(entry.unitName ?? '')} ${showMinute(entry.at)}`}
      description={<Reasons report={report} entry={entry} />}
    />
  );
}
