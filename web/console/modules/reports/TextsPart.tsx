import { Input } from 'antd';
import type { ReportTextItem } from '../../../../contracts/report-figures.ts';
import type { ReportDetail } from '../../../../contracts/reports.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { fieldId } from '../../kit/field-faults.ts';
import { RefusalNotice } from '../../kit/RefusalNotice.tsx';
import { formTexts } from './form-texts.ts';
import { standingReasons } from './standing-reasons.ts';
import { StaleWords } from './StaleWords.tsx';
import type { ReportDraft } from './use-report-draft.ts';

/** The words of a report: written here and kept by themselves, or read. */
export function TextsPart({ report, draft }: { report: ReportDetail; draft: ReportDraft }) {
  const words = useTexts(formTexts);
  const isWithheld = !report.isMine && report.figuresOf === 'live' && report.currentVersion === 0;
  return (
    <section className="report-part" id="texts">
      <h2>
        {words.texts}
        {report.isWritable && <KeepState draft={draft} />}
      </h2>
      {draft.refusal && (draft.refusal.status === 412 ? <StaleWords report={report} draft={draft} /> : <RefusalNotice refusal={draft.refusal} />)}
      {isWithheld ? (
        <p className="quiet">{words.withheld}</p>
      ) : (
        report.shape.texts.map((item) =>
          report.isWritable ? (
            <Written key={item.code} item={item} draft={draft} report={report} />
          ) : (
            <Read key={item.code} item={item} report={report} />
          ),
        )
      )}
    </section>
  );
}

function KeepState({ draft }: { draft: ReportDraft }) {
  const words = useTexts(formTexts);
  const said = { clean: '', unkept: words.unkept, keeping: words.keeping, kept: words.kept, failed: words.notKept }[draft.state];
  return <span className={draft.state === 'failed' ? 'report-kept late' : 'report-kept quiet'}>{said}</span>;
}

interface ItemProps {
  item: ReportTextItem;
  report: ReportDetail;
}

function useReturnReason(report: ReportDetail, code: string): string | undefined {
  return standingReasons(report).find((cell) => cell.table === null && cell.column === code)?.reason;
}

function Written({ item, report, draft }: ItemProps & { draft: ReportDraft }) {
  const words = useTexts(formTexts);
  const say = useBilingual();
  const reason = useReturnReason(report, item.code);
  const id = fieldId(`texts.${item.code}`);
  return (
    <div className="report-text">
      <label htmlFor={id}>
        <span className="report-text-code">{item.code}</span>
        {say(item.names)}
        {item.required && <span className="quiet report-required">{words.required}</span>}
      </label>
      {reason && <div className="late">{reason}</div>}
      <Input.TextArea
        id={id}
        value={draft.texts[item.code] ?? ''}
        placeholder={say(item.hint)}
        maxLength={item.longest}
        autoSize={{ minRows: 2, maxRows: 14 }}
        onChange={(event) => draft.changeText(item.code, event.target.value)}
        onBlur={draft.flushAndRead}
      />
    </div>
  );
}

function Read({ item, report }: ItemProps) {
  const words = useTexts(formTexts);
  const say = useBilingual();
  const text = report.texts[item.code] ?? '';
  const reason = useReturnReason(report, item.code);
  return (
    <div className="report-text">
      <h3>
        <span className="report-text-code">{item.code}</span>
        {say(item.names)}
      </h3>
      {reason && <div className="late">{reason}</div>}
      <p className={text === '' ? 'report-words quiet' : 'report-words'}>{text === '' ? words.empty : text}</p>
    </div>
  );
}
