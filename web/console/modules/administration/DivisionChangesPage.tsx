import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { applyDivisionChange, listDivisionChanges } from '../../../../contracts/divisions.ts';
import type { DivisionChangeRow } from '../../../../contracts/divisions.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showCount } from '../../../shared/show-number.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ActButton } from '../../kit/ActButton.tsx';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useMay, useSession } from '../../session/use-session.ts';
import { administrationTexts } from './administration-texts.ts';

/** Changes of divisions: which have been carried out, with what count, and which are due. */
export function DivisionChangesPage() {
  const words = useTexts(administrationTexts);
  const { data, error, refetch } = useQuery(queryFor(listDivisionChanges, {}));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  return (
    <>
      <PageHead
        title={words.divisions}
        back={<Link to="/administration">{words.administration}</Link>}
        state={<span className="quiet">{words.divisionsHelp}</span>}
      />
      {data ? <Changes rows={data.rows} /> : <Loading />}
    </>
  );
}

function Changes({ rows }: { rows: DivisionChangeRow[] }) {
  const words = useTexts(administrationTexts);
  const may = useMay();
  const { unit } = useSession();
  const apply = useAct(applyDivisionChange);
  const mayApply = may('units.manage') && unit?.level === 'province';
  const firstDue = rows.find(({ state }) => state === 'due')?.effective;
  const named = (name: string, code: string) => (name ? `${name} ${code}` : '—');
  return (
    <Table<DivisionChangeRow>
      size="middle"
      rowKey={(row) => `${row.effective} ${row.fromCode}`}
      dataSource={rows}
      pagination={false}
      columns={[
        { key: 'effective', title: words.effective, width: 110, render: (_, row) => row.effective },
        { key: 'from', title: words.from, width: 170, render: (_, row) => named(row.fromName, row.fromCode) },
        { key: 'kind', title: words.changeKind, width: 110, render: (_, row) => words[row.kind] },
        { key: 'to', title: words.to, width: 170, render: (_, row) => named(row.toName, row.toCode) },
        {
          key: 'state',
          title: words.state,
          width: 150,
          render: (_, row) => (
            <span className={{ applied: 'settled', due: 'late', coming: 'quiet', 'before-campaigns': 'quiet' }[row.state]}>{words[row.state]}</span>
          ),
        },
        { key: 'appliedAt', title: words.appliedAt, width: 150, render: (_, row) => (row.appliedAt ? showMinute(row.appliedAt) : '—') },
        { key: 'records', title: words.records, width: 100, align: 'right', render: (_, row) => showCount(row.records) },
        { key: 'units', title: words.units, width: 80, align: 'right', render: (_, row) => showCount(row.counts?.['units'] ?? null) },
        {
          key: 'acts',
          title: words.acts,
          className: 'no-print',
          render: (_, row) =>
            row.state === 'due' &&
            mayApply && (
              <ActButton
                label={words.apply}
                running={apply.running}
                disabled={row.effective !== firstDue}
                confirm={words.applyAsk(row.fromName || row.toName, row.toName)}
                onAct={() => apply.act({ body: { effective: row.effective, fromCode: row.fromCode } })}
              />
            ),
        },
      ]}
    />
  );
}
