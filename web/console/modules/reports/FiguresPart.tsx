import { Link } from '@tanstack/react-router';
import { Checkbox, Radio } from 'antd';
import { useState } from 'react';
import type { ReportFigures } from '../../../../contracts/report-figures.ts';
import type { ReportDetail } from '../../../../contracts/reports.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useRemembered } from '../../kit/remembered.ts';
import { FigureTable, type Span } from './FigureTable.tsx';
import { formTexts } from './form-texts.ts';
import { standingReasons } from './standing-reasons.ts';

/** The tables of the form with their switches: which table, this period or cumulated, the period before beside. */
export function FiguresPart({ report, figures }: { report: ReportDetail; figures: ReportFigures }) {
  const words = useTexts(formTexts);
  const say = useBilingual();
  const [table, setTable] = useState(figures.tables[0]?.key ?? '');
  const [span, setSpan] = useState<Span>('month');
  const [withPrevious, setWithPrevious] = useRemembered('anzhi.report.previous', false);
  const isFrozen = report.figuresOf === 'version';
  const at = showMinute(figures.at);
  const returned = standingReasons(report);
  return (
    <section className="report-part" id="figures">
      <div className="report-tools no-print">
        {figures.tables.length > 1 && (
          <Radio.Group
            optionType="button"
            value={table}
            options={figures.tables.map((one) => ({ value: one.key, label: say(one.names) }))}
            onChange={(event) => setTable(event.target.value as string)}
          />
        )}
        <Radio.Group
          optionType="button"
          value={span}
          options={[
            { value: 'month', label: words.month },
            { value: 'cumulative', label: words.cumulative },
          ]}
          onChange={(event) => setSpan(event.target.value as Span)}
        />
        {span === 'month' && figures.previousMonth && (
          <Checkbox checked={withPrevious} onChange={(event) => setWithPrevious(event.target.checked)}>
            {words.previous}
          </Checkbox>
        )}
        <span className="report-gap" />
        {figures.isZeroReport && <strong>{words.zero}</strong>}
        <span className="quiet">{isFrozen ? words.frozen(report.currentVersion, at) : words.live(at)}</span>
        {report.hasUnitsBelow && <Link to={`/reports/${report.id}/summation` as '/'}>{words.summation}</Link>}
      </div>
      <FigureTable
        figures={figures}
        columns={report.shape.columns}
        table={table}
        span={span}
        isFrozen={isFrozen}
        withPrevious={withPrevious}
        marked={(place) =>
          returned.find((cell) => cell.table === place.table && (cell.row === null || cell.row === place.row) && cell.column === place.column)?.reason
        }
      />
    </section>
  );
}
