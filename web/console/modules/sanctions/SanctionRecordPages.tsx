import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { getMeasureRecord, getProposal, getSeizure, getTransfer } from '../../../../contracts/sanctions.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { MeasureCard, ProposalCard } from './MeasuresPart.tsx';
import { measureTexts } from './measure-texts.ts';
import { sanctionTexts } from './sanction-texts.ts';
import { SeizureCard } from './SeizuresPart.tsx';
import { TransferCard } from './TransferPart.tsx';

const seizureRoute = getRouteApi('/shell/cases/seizures/$id');
const measureRoute = getRouteApi('/shell/cases/measures/$id');
const proposalRoute = getRouteApi('/shell/cases/proposals/$id');
const transferRoute = getRouteApi('/shell/cases/transfers/$id');

interface Asked<Record> {
  data: Record | undefined;
  error: unknown;
  refetch: () => unknown;
}

/** The page of one record: where a duty about it leads. */
function SanctionPage<Record extends { subjectWords: string; caseId: string | null }>({
  asked,
  card,
  register = null,
}: {
  asked: Asked<Record>;
  card: (record: Record) => ReactNode;
  /** Where it leads back to, where the record is of no case. */
  register?: ReactNode;
}) {
  const words = useTexts(sanctionTexts);
  const { data: record, error, refetch } = asked;
  if (error && !record) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!record) return <Loading />;
  return (
    <>
      <PageHead
        title={record.subjectWords}
        back={
          record.caseId ? (
            <Link to="/cases/$id" params={{ id: record.caseId }}>
              {words.toCase}
            </Link>
          ) : (
            register
          )
        }
      />
      {card(record)}
    </>
  );
}

export function SeizurePage() {
  const { id } = seizureRoute.useParams();
  return <SanctionPage asked={useQuery(queryFor(getSeizure, { params: { id } }))} card={(seizure) => <SeizureCard seizure={seizure} />} />;
}

export function MeasurePage() {
  const { id } = measureRoute.useParams();
  const { back } = useTexts(measureTexts);
  return (
    <SanctionPage
      asked={useQuery(queryFor(getMeasureRecord, { params: { id } }))}
      card={(measure) => <MeasureCard measure={measure} />}
      register={<Link to="/cases/measures">{back}</Link>}
    />
  );
}

export function ProposalPage() {
  const { id } = proposalRoute.useParams();
  return <SanctionPage asked={useQuery(queryFor(getProposal, { params: { id } }))} card={(proposal) => <ProposalCard proposal={proposal} />} />;
}

export function TransferPage() {
  const { id } = transferRoute.useParams();
  return <SanctionPage asked={useQuery(queryFor(getTransfer, { params: { id } }))} card={(transfer) => <TransferCard transfer={transfer} />} />;
}
