import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { exportCollection, readCollection } from '../../../../contracts/report-collection.ts';
import { listReportKinds } from '../../../../contracts/reports.ts';
import { pageFor, queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { ExportButton } from '../../kit/ExportButton.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useMay, useSession } from '../../session/use-session.ts';
import { CollectionChoice } from './CollectionChoice.tsx';
import { CollectionCountsTable } from './CollectionCountsTable.tsx';
import './collection.css';
import { CollectionUnits } from './CollectionUnits.tsx';
import { RemindList } from './RemindList.tsx';
import { reportTexts } from './report-texts.ts';

const collectionRoute = getRouteApi('/shell/reports/collection');

/** Who has reported, who has not, who is late: now, or as it stood at any moment. */
export function CollectionPage() {
  const words = useTexts(reportTexts);
  const navigate = useNavigate();
  const may = useMay();
  const { campaign } = useSession();
  const search = collectionRoute.useSearch();
  const kinds = useQuery(queryFor(listReportKinds, { query: { campaignId: campaign?.id } }));
  const offered = kinds.data?.kinds ?? [];
  const preferred = offered.find(({ forMe, form }) => forMe > 0 && form !== null) ?? offered.find(({ forMe }) => forMe > 0) ?? offered[0];
  const chosen = offered.find(({ dutyKey }) => dutyKey === search.dutyKey) ?? preferred;
  const period = search.period ?? chosen?.periods[0]?.period ?? '';
  const side = search.side ?? (chosen && chosen.forMe > 0 ? 'below' : 'all');
  const query = { campaignId: campaign?.id, dutyKey: chosen?.dutyKey ?? '', period, side, within: search.within, asAt: search.asAt };
  const { data, error, refetch } = useQuery({ ...pageFor(readCollection, { query }), enabled: chosen !== undefined });
  const failed = kinds.error ?? error;
  if (failed && !data) return <ErrorPage error={failed} reset={() => void refetch()} />;
  if (kinds.isPending) return <Loading />;

  function change(patch: Partial<typeof search>): void {
    void navigate({ to: '.', search: { ...search, ...patch } as never, replace: true, resetScroll: false });
  }

  return (
    <>
      <PageHead
        title={words.collection}
        back={<Link to={'/reports' as '/'}>{words.backToList}</Link>}
        acts={chosen && may('exports.run') && <ExportButton endpoint={exportCollection} args={{ query }} />}
      />
      {chosen === undefined ? (
        <p>{words.notOpen}</p>
      ) : (
        <CollectionChoice kinds={offered} chosen={chosen} search={{ ...search, period, side }} onChange={change} />
      )}
      {!data && chosen !== undefined && <Loading />}
      {data && (
        <div className="collection">
          <div>
            <CollectionCountsTable data={data} onRegion={(within) => change({ within })} />
            <CollectionUnits rows={data.rows} />
          </div>
          <RemindList data={data} />
        </div>
      )}
    </>
  );
}
