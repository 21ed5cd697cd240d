import type { ReportColumn } from '../../../../contracts/report-figures.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { formTexts } from './form-texts.ts';

/** Head over two rows: what columns stand under together, then each column with its unit and code. */
export function FigureHead({ columns, first }: { columns: readonly ReportColumn[]; first?: string }) {
  const words = useTexts(formTexts);
  const say = useBilingual();
  const groups: { under: ReportColumn['under']; columns: ReportColumn[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (column.under && last?.under?.zh === column.under.zh) last.columns.push(column);
    else groups.push({ under: column.under, columns: [column] });
  }
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col" className="figure-corner">
          {first ?? words.rowHead}
        </th>
        {groups.map(({ under, columns: own }) =>
          under ? (
            <th key={own[0]?.code} colSpan={own.length} scope="colgroup" className="figure-group">
              {say(under)}
            </th>
          ) : (
            own.map((column) => <ColumnHead key={column.code} column={column} rows={2} />)
          ),
        )}
      </tr>
      <tr>
        {groups
          .filter(({ under }) => under)
          .flatMap(({ columns: own }) => own.map((column) => <ColumnHead key={column.code} column={column} rows={1} />))}
      </tr>
    </thead>
  );
}

function ColumnHead({ column, rows }: { column: ReportColumn; rows: 1 | 2 }) {
  const say = useBilingual();
  const isLong = say(column.names).length > 14;
  return (
    <th rowSpan={rows} scope="col" className={isLong ? 'figure-column figure-column-long' : 'figure-column'}>
      {say(column.names)}
      <span className="figure-unit">
        {column.code} {say(column.unit)}
      </span>
    </th>
  );
}
