import type { ReportDetail } from '../../../../contracts/reports.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showDay } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { formTexts } from './form-texts.ts';

/** What stands over the table on paper: unit, period, who prepared and approved. */
export function PrintedHead({ report }: { report: ReportDetail }) {
  const words = useTexts(formTexts);
  const say = useBilingual();
  const last = report.versions.at(-1);
  return (
    <div className="only-print report-printed-head">
      <h1>{say(report.shape.names)}</h1>
      <div>
        {words.owner}：{report.unit.name}
        {report.periodWords && `　${say(report.periodWords)}`}
        {last && `　${words.clerk}：${last.writtenBy}　${words.leader}：${last.approvedBy ?? ''}　${showDay(last.madeAt)}`}
      </div>
    </div>
  );
}
