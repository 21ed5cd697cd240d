import type { ReportDetail, ReportTimeLineEntry } from '../../../../contracts/reports.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { TimeLine } from '../../kit/TimeLine.tsx';
import { formTexts } from './form-texts.ts';
import { useShowMinutes } from './show-minutes.ts';

/** What happened to the report, the last first, and how long it lay on each desk. */
export function ReportTimeLine({ report }: { report: ReportDetail }) {
  const words = useTexts(formTexts);
  const say = useBilingual();
  const show = useShowMinutes();
  const { clerk, leader, above } = report.desks;
  const moments = report.timeLine.toReversed().map((entry, index) => ({
    key: String(index),
    at: entry.at,
    what: say(entry.actWords),
    who: [entry.personName, entry.capacity].filter(Boolean).join('，'),
    detail: <Reasons report={report} entry={entry} />,
    ...(entry.act === 'returnReport' ? { tone: 'late' as const } : entry.act === 'acceptReport' ? { tone: 'settled' as const } : {}),
  }));
  return (
    <section className="report-part">
      <h2>{words.timeLine}</h2>
      <p className="quiet report-fine">
        {words.desks}　{words.clerk} {show(clerk)}　{words.leader} {show(leader)}　{words.above} {show(above)}
      </p>
      <TimeLine moments={[...moments, { key: 'opened', at: report.openedAt, what: words.opened, who: report.unit.name }]} />
    </section>
  );
}

/** The reasons of a return: in words and by the cell. */
export function Reasons({ report, entry }: { report: Pick<ReportDetail, 'figures' | 'shape'>; entry: ReportTimeLineEntry }) {
  const words = useTexts(formTexts);
  const say = useBilingual();
  if (entry.reason === '' && entry.cells.length === 0) return null;
  return (
    <>
      {entry.reason}
      {entry.isInvalid && <div className="late">{words.invalid}</div>}
      {entry.cells.length > 0 && (
        <div className="report-reasons">
          {entry.cells.map((cell) => {
            const table = report.figures?.tables.find(({ key }) => key === cell.table);
            const row = table?.rows.find((one) => one.row === cell.row);
            const column =
              report.shape.columns.find(({ code }) => code === cell.column) ?? report.shape.texts.find(({ code }) => code === cell.column);
            const rowName = cell.table === null ? words.textItem : row ? say(row.names) : cell.row === null ? words.wholeColumn : words.total;
            return (
              <div key={[cell.table, cell.row, cell.column].join()}>
                <span className="quiet">
                  {words.place(table ? say(table.names) : '', rowName, column ? `${column.code} ${say(column.names)}` : cell.column)}{' '}
                </span>
                {cell.reason}
              </div>
            );
          })}
        </div>
      )}
    </>
  );
}
