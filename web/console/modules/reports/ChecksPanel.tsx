import { Input } from 'antd';
import type { CheckFinding } from '../../../../contracts/report-figures.ts';
import type { ReportDetail } from '../../../../contracts/reports.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showCount, showShare } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { fieldId } from '../../kit/field-faults.ts';
import { formTexts } from './form-texts.ts';
import type { ReportDraft } from './use-report-draft.ts';

/** Cross-checks that fail, each with its places and its explanation, and signs that figures or words are too regular. */
export function ChecksPanel({ report, draft }: { report: ReportDetail; draft: ReportDraft }) {
  const words = useTexts(formTexts);
  const say = useBilingual();
  const isJudged = report.isMine || report.currentVersion > 0;
  if (!isJudged) return null;
  const { findings, warnings, similarTexts } = report;
  if (!report.figures && warnings.length === 0 && similarTexts.length === 0) return null;
  return (
    <section className="report-part" id="checks">
      {report.figures && <h2>{words.checks}</h2>}
      {report.figures && findings.length === 0 && <p className="settled report-fine">{words.checksFine}</p>}
      {findings.map((finding) => (
        <Finding key={finding.id} finding={finding} report={report} draft={draft} />
      ))}
      {(warnings.length > 0 || similarTexts.length > 0) && (
        <>
          <h2>{words.warnings}</h2>
          <p className="quiet report-fine">{words.warningsHint}</p>
          <ul className="report-warnings">
            {warnings.map((warning) => (
              <li key={warning.warning}>
                {say(warning.message)} <span className="quiet">{warning.codes.join('、')}</span>
              </li>
            ))}
            {similarTexts.map((one) => (
              <li key={one.code + one.with}>
                {one.with === 'previous'
                  ? words.similarPrevious(one.code, showShare(one.similarity))
                  : words.similarOther(one.code, one.unitName ?? words.otherUnit, showShare(one.similarity))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const shownPlaces = 4;

function Finding({ finding, report, draft }: { finding: CheckFinding; report: ReportDetail; draft: ReportDraft }) {
  const words = useTexts(formTexts);
  const say = useBilingual();
  const id = fieldId(`explanations.${finding.id}`);
  const given = report.explanations[finding.id];
  return (
    <div className="report-finding">
      <div>
        <strong className={finding.otherwise === 'refuse' ? 'late' : ''}>{say(finding.message)}</strong>
        <span className="quiet">
          {' '}
          {words[finding.otherwise]} {words.places(finding.count)}
        </span>
      </div>
      <ul>
        {finding.places.slice(0, shownPlaces).map((place) => (
          <li key={[place.table, place.row, place.column].join()}>
            <Place report={report} place={place} />
          </li>
        ))}
      </ul>
      {finding.otherwise === 'ask' &&
        (report.isWritable ? (
          <Input.TextArea
            id={id}
            aria-label={words.explanation}
            value={draft.explanations[finding.id] ?? ''}
            placeholder={words.explanationHint}
            maxLength={1000}
            autoSize={{ minRows: 1, maxRows: 4 }}
            onChange={(event) => draft.changeExplanation(finding.id, event.target.value)}
          />
        ) : (
          <div>
            <span className="quiet">{words.explanation} </span>
            {given || words.empty}
          </div>
        ))}
    </div>
  );
}

function Place({ report, place }: { report: ReportDetail; place: CheckFinding['places'][number] }) {
  const words = useTexts(formTexts);
  const say = useBilingual();
  const table = report.figures?.tables.find(({ key }) => key === place.table);
  const row = table?.rows.find((one) => one.row === place.row);
  const column = report.shape.columns.find(({ code }) => code === place.column);
  const rowName = row ? say(row.names) : place.row === null ? '' : words.total;
  const where = words.place(table ? say(table.names) : '', rowName, column ? `${column.code} ${say(column.names)}` : '');
  return (
    <>
      {where && <span className="quiet">{where} </span>}
      {words.against(showCount(place.left), showCount(place.right))}
    </>
  );
}
