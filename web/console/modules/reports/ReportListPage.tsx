import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { listReportKinds, listReports, type ReportRow } from '../../../../contracts/reports.ts';
import { REPORT_STATUSES } from '../../../../domain/reports/report-lifecycle.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor, queryFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { choiceFilter, divisionFilter, type Filter, textFilter } from '../../kit/filters.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { useMay, useSession } from '../../session/use-session.ts';
import { PunctualityText } from './PunctualityText.tsx';
import { reportTexts } from './report-texts.ts';
import { StatusText } from './StatusText.tsx';

const reportListRoute = getRouteApi('/shell/reports');

/** Reports: mine to write, those sent to my unit, and all in my area. */
export function ReportListPage() {
  const words = useTexts(reportTexts);
  const say = useBilingual();
  const navigate = useNavigate();
  const address = useListAddress(reportListRoute);
  const { campaign } = useSession();
  const may = useMay();
  const side = address.search.side ?? (may('reports.write') || may('reports.approve') ? 'mine' : 'all');
  const answer = useQuery(pageFor(listReports, { query: { ...address.search, side, campaignId: campaign?.id } }));
  const columns: RecordColumn<ReportRow>[] = [
    ...(side === 'mine' ? [] : [{ key: 'unit', title: words.unit, width: 170, always: true, sort: 'unit', show: (row: ReportRow) => row.unit.name }]),
    { key: 'kind', title: words.kind, always: true, show: (row) => <Link to={`/reports/${row.id}` as '/'}>{say(row.titles)}</Link> },
    { key: 'period', title: words.period, width: 225, sort: 'period', show: (row) => (row.periodWords ? say(row.periodWords) : words.once) },
    { key: 'status', title: words.status, width: 84, sort: 'status', show: (row) => <StatusText status={row.status} /> },
    { key: 'due', title: words.due, width: 165, sort: 'dueAt', show: (row) => showMinute(row.dueAt).replace(/ 23:59$/, '') },
    { key: 'punctuality', title: words.punctuality, width: 100, show: (row) => <PunctualityText {...row} /> },
    {
      key: 'first',
      title: words.first,
      width: 140,
      sort: 'firstSubmittedAt',
      show: (row) => (row.firstSubmittedAt ? showMinute(row.firstSubmittedAt) : '—'),
    },
    { key: 'to', title: words.to, width: 200, extra: true, show: (row) => row.to?.name ?? '—' },
    { key: 'version', title: words.version, width: 70, numeric: true, extra: true, show: (row) => row.currentVersion || '—' },
  ];
  return (
    <>
      <PageHead title={words.title} acts={<Link to={'/reports/collection' as '/'}>{words.collection}</Link>} />
      <Tabs
        activeKey={side}
        onChange={(key) => address.change({ side: key as typeof side })}
        items={(['mine', 'below', 'all'] as const).map((key) => ({ key, label: words[key] }))}
      />
      <FilterBar name={`reports-${side}`} filters={useReportFilters(side)} address={address} />
      <RecordTable
        name={`reports-${side}`}
        columns={columns}
        rowKey={(row) => row.id}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: `/reports/${row.id}` as '/' })}
        empty={side === 'mine' ? words.emptyMine : words.emptyBelow}
      />
    </>
  );
}

function useReportFilters(side: 'mine' | 'below' | 'all'): Filter[] {
  const words = useTexts(reportTexts);
  const say = useBilingual();
  const { campaign } = useSession();
  const { data } = useQuery(queryFor(listReportKinds, { query: { campaignId: campaign?.id } }));
  const kinds = data?.kinds ?? [];
  const periods = new Map(
    kinds.flatMap((kind) => kind.periods.filter(({ period }) => period !== '').map((one) => [one.period, say(one.words)] as const)),
  );
  return [
    choiceFilter({ key: 'dutyKey', label: words.kind, width: 220, options: kinds.map((kind) => ({ value: kind.dutyKey, label: say(kind.titles) })) }),
    choiceFilter({ key: 'period', label: words.period, width: 220, options: [...periods].map(([value, label]) => ({ value, label })) }),
    choiceFilter({ key: 'status', label: words.status, width: 110, options: REPORT_STATUSES.map((one) => ({ value: one.id, label: say(one) })) }),
    choiceFilter({
      key: 'punctuality',
      label: words.punctuality,
      width: 110,
      options: [
        { value: 'on-time', label: words.onTime },
        { value: 'late', label: words.late },
        { value: 'owed', label: words.owed },
        { value: 'missing', label: words.missing },
      ],
    }),
    ...(side === 'mine'
      ? []
      : [divisionFilter({ key: 'within', label: words.within }), textFilter({ key: 'search', label: words.search, more: true })]),
  ];
}
