import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { getReport } from '../../../../contracts/reports.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { ReportSheet } from './ReportSheet.tsx';

const reportRoute = getRouteApi('/shell/reports/$id');

/** One report, by its address. */
export function ReportPage() {
  const { id } = reportRoute.useParams();
  const { data, error, refetch } = useQuery(queryFor(getReport, { params: { id } }));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  return <ReportSheet key={data.id} report={data} />;
}
