import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { listRiskOrder } from '../../../../contracts/inspections.ts';
import { RISK_GRADES } from '../../../../domain/inspections/risk-order.ts';
import type { EndpointAnswer } from '../../../shared/endpoint-args.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual, useLanguage } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { defineTexts, useTexts } from '../../../shared/texts.ts';
import { DivisionName } from '../../kit/DivisionName.tsx';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { choiceFilter, divisionFilter } from '../../kit/filters.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { useMay } from '../../session/use-session.ts';
import { useSectorOptions } from '../enterprises/use-sector-options.ts';
import { SettingsUsed } from './SettingsUsed.tsx';
import { VisitPlaces } from './VisitPlaces.tsx';

const riskOrderRoute = getRouteApi('/shell/inspections/risk');

type Row = EndpointAnswer<typeof listRiskOrder>['rows'][number];

const riskTexts = defineTexts({
  zh: {
    title: '企业风险排序',
    note: '只用于安排检查，不用于考核。',
    firm: '企业',
    region: '地区',
    sector: '领域',
    points: '分值',
    grade: '等级',
    reasons: '理由',
    lastCheck: '上次检查',
    nextPlan: '已有计划',
    never: '没有记录',
    plan: '拟订检查',
    empty: '没有企业。',
  },
  en: {
    title: 'Firms in the order of risk',
    note: 'For planning visits only, never for appraisal.',
    firm: 'Firm',
    region: 'Place',
    sector: 'Sector',
    points: 'Points',
    grade: 'Grade',
    reasons: 'Reasons',
    lastCheck: 'Last check',
    nextPlan: 'Planned',
    never: 'none',
    plan: 'Plan an inspection',
    empty: 'No firms.',
  },
});

/** Firms of a division, those first that need a visit most, each with every reason. */
export function RiskOrderPage() {
  const words = useTexts(riskTexts);
  const say = useBilingual();
  const joints = useTexts(jointTexts);
  const language = useLanguage();
  const may = useMay();
  const sectors = useSectorOptions();
  const address = useListAddress(riskOrderRoute);
  const answer = useQuery(pageFor(listRiskOrder, { query: address.search }));
  const columns: RecordColumn<Row>[] = [
    {
      key: 'firm',
      title: words.firm,
      always: true,
      show: (row) => (
        <Link to="/enterprises/$id" params={{ id: row.id }}>
          {row.name}
        </Link>
      ),
    },
    { key: 'points', title: words.points, width: 64, numeric: true, show: (row) => <span className="risk-points">{row.points}</span> },
    { key: 'grade', title: words.grade, width: 56, show: (row) => RISK_GRADES.find(({ id }) => id === row.grade)?.[language] },
    {
      key: 'reasons',
      title: words.reasons,
      show: (row) => (
        <ul className="visit-reasons">
          {row.reasons.map((reason) => (
            <li key={reason.id} title={reason.basis}>
              {say(reason.words)}
              <span className="quiet">{joints.bracketed(say(reason.origin))}</span>
            </li>
          ))}
        </ul>
      ),
    },
    { key: 'region', title: words.region, width: 88, show: (row) => <DivisionName code={row.regionCode} /> },
    {
      key: 'sector',
      title: words.sector,
      width: 112,
      show: (row) => sectors.find(({ value }) => value === row.tradeSector)?.label ?? row.tradeSector,
    },
    { key: 'last', title: words.lastCheck, width: 100, show: (row) => row.lastCheckOn ?? <span className="quiet">{words.never}</span> },
    {
      key: 'next',
      title: words.nextPlan,
      width: 110,
      show: (row) =>
        row.nextPlanOn ??
        (may('inspections.plan') && (
          <Link to="/inspections/plans/new" search={{ enterprise: row.id }}>
            {words.plan}
          </Link>
        )),
    },
  ];
  const filters = [
    divisionFilter({ key: 'region', label: words.region }),
    choiceFilter({ key: 'sector', label: words.sector, width: 170, options: sectors }),
  ];
  return (
    <>
      <PageHead title={words.title} state={<span className="quiet">{words.note}</span>} />
      <VisitPlaces />
      <FilterBar name="risk-order" filters={filters} address={address} />
      {answer.data && <SettingsUsed settings={answer.data.settings} />}
      <RecordTable name="risk-order" columns={columns} rowKey={(row) => row.id} answer={answer} address={address} empty={words.empty} />
    </>
  );
}
