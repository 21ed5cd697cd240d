import { Button, Table } from 'antd';
import type { TableColumnType } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { showCount } from '../../shared/show-number.ts';
import { useTexts } from '../../shared/texts.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { listTexts } from './list-texts.ts';
import type { RecordColumn } from './record-column.ts';
import './record-table.css';
import { useRemembered } from './remembered.ts';
import { moveInRows } from './row-keys.ts';
import type { ListSearch } from './list-search.ts';
import type { ListAddress } from './use-list-address.ts';

export interface RecordTableProps<Row, Search extends ListSearch> {
  /** Under this name the chosen columns are remembered: "problems". */
  name: string;
  columns: RecordColumn<Row>[];
  rowKey: (row: Row) => string;
  /** What useQuery(pageFor(…)) gave. */
  answer: { data: { rows: Row[]; total: number } | undefined; isFetching: boolean; error: unknown; refetch?: () => unknown };
  address: ListAddress<Search>;
  /** Click or Enter on a row. */
  onOpen?: (row: Row) => void;
  /** Why the list is empty and what to do. */
  empty: ReactNode;
  /** Sums at the foot, by column key. */
  totals?: Partial<Record<string, ReactNode>>;
  /** Acts for many rows; shown while some are chosen. */
  bulk?: (chosen: Row[], unchoose: () => void) => ReactNode;
  /** Beside the columns button: export, print. */
  tools?: ReactNode;
}

const defaultSize = 50;
/** Left and right of a cell's words, in pixels. */
const cellPadding = 20;

/** The columns of a register take the width of their words, so what is cut is cut at its own. */
function cut(shown: ReactNode, width = 280): ReactNode {
  return (
    <span className="record-table-cut" style={{ maxWidth: width - cellPadding }} {...(typeof shown === 'string' ? { title: shown } : {})}>
      {shown}
    </span>
  );
}

/** A register: sorting and paging in the address, columns chosen and remembered, rows by keyboard, acts for many. */
export function RecordTable<Row extends object, Search extends ListSearch>(props: RecordTableProps<Row, Search>) {
  const { name, columns, rowKey, answer, address, onOpen, empty, totals, bulk, tools } = props;
  const words = useTexts(listTexts);
  const [shown, setShown] = useRemembered(
    `anzhi.columns.${name}`,
    columns.filter(({ extra }) => !extra).map(({ key }) => key),
  );
  const [chosen, setChosen] = useState<Row[]>([]);
  const seen = columns.filter(({ key, always }) => always || shown.includes(key));
  const { sort, page = 1, size = defaultSize } = address.search;

  function columnFor(column: RecordColumn<Row>): TableColumnType<Row> {
    const order = sort === column.sort ? 'ascend' : sort === `-${column.sort}` ? 'descend' : null;
    return {
      key: column.key,
      title: column.title,
      render: (_, row) => (column.cut ? cut(column.show(row), column.width) : column.show(row)),
      ...(column.width ? { width: column.width } : {}),
      ...(column.numeric ? { align: 'right' as const } : {}),
      ...(column.sort ? { sorter: true, sortOrder: order, showSorterTooltip: false } : {}),
    };
  }

  if (answer.error && !answer.data) return <ErrorPage error={answer.error} reset={() => void answer.refetch?.()} isPart />;
  const unchoose = () => setChosen([]);
  return (
    <div className="record-table">
      <div className="record-table-tools">
        {chosen.length > 0 && bulk ? (
          <>
            <span>{words.chosen(chosen.length)}</span>
            {bulk(chosen, unchoose)}
            <Button type="link" onClick={unchoose}>
              {words.unchoose}
            </Button>
          </>
        ) : (
          <span className="quiet">{answer.data && words.count(showCount(answer.data.total))}</span>
        )}
        <span className="record-table-gap" />
        {tools}
        <ColumnChooser columns={columns} shown={seen.map(({ key }) => key)} onChange={setShown} />
      </div>
      <Table<Row>
        size="middle"
        rowKey={rowKey}
        columns={seen.map(columnFor)}
        dataSource={answer.data?.rows ?? []}
        loading={{ spinning: answer.isFetching && !answer.data, delay: 300 }}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: answer.isFetching ? ' ' : <div className="record-table-empty">{empty}</div> }}
        pagination={{
          current: page,
          pageSize: size,
          total: answer.data?.total ?? 0,
          hideOnSinglePage: true,
          pageSizeOptions: [20, 50, 100, 200],
          showSizeChanger: true,
        }}
        onChange={(paging, _filters, sorting, { action }) => {
          if (action === 'paginate')
            return address.change({ page: paging.current, size: paging.pageSize === defaultSize ? undefined : paging.pageSize } as Partial<Search>);
          const one = Array.isArray(sorting) ? sorting[0] : sorting;
          const by = columns.find(({ key }) => key === one?.columnKey)?.sort;
          address.change({ sort: one?.order && by ? `${one.order === 'descend' ? '-' : ''}${by}` : undefined } as Partial<Search>);
        }}
        onRow={(row) =>
          onOpen
            ? {
                tabIndex: 0,
                className: 'record-table-opens',
                onClick: (event) => {
                  if (!(event.target as Element).closest('a, button, input, label')) onOpen(row);
                },
                onKeyDown: (event) => moveInRows(event, () => onOpen(row)),
              }
            : {}
        }
        {...(bulk ? { rowSelection: { selectedRowKeys: chosen.map(rowKey), onChange: (_keys: unknown, rows: Row[]) => setChosen(rows) } } : {})}
        {...(totals && answer.data && answer.data.rows.length > 0
          ? { summary: () => <TotalRow columns={seen} totals={totals} leading={Boolean(bulk)} /> }
          : {})}
      />
    </div>
  );
}

interface TotalRowProps<Row> {
  columns: RecordColumn<Row>[];
  totals: Partial<Record<string, ReactNode>>;
  leading: boolean;
}

function TotalRow<Row>({ columns, totals, leading }: TotalRowProps<Row>) {
  const words = useTexts(listTexts);
  return (
    <Table.Summary.Row className="record-table-total">
      {leading && <Table.Summary.Cell index={0} />}
      {columns.map((column, place) => (
        <Table.Summary.Cell key={column.key} index={place + (leading ? 1 : 0)} align={column.numeric ? 'right' : 'left'}>
          {totals[column.key] ?? (place === 0 ? words.total : null)}
        </Table.Summary.Cell>
      ))}
    </Table.Summary.Row>
  );
}
