import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { listMergeCandidates } from '../../../../contracts/enterprises.ts';
import type { EnterpriseRow } from '../../../../contracts/enterprises.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { divisionFilter } from '../../kit/filters.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import './enterprises.css';
import { enterpriseTexts } from './enterprise-texts.ts';

const mergeCandidatesRoute = getRouteApi('/shell/enterprises/duplicates');

/** Pairs of firms on record that may be one, for a person to compare and merge. */
export function MergeCandidatesPage() {
  const words = useTexts(enterpriseTexts);
  const address = useListAddress(mergeCandidatesRoute);
  const { data, error, refetch } = useQuery(pageFor(listMergeCandidates, { query: { region: address.search.region } }));
  return (
    <>
      <PageHead title={words.duplicates} back={<Link to="/enterprises">{words.back}</Link>} />
      <FilterBar name="duplicates" filters={[divisionFilter({ key: 'region', label: words.region })]} address={address} />
      {error ? <ErrorPage error={error} reset={() => void refetch()} /> : !data ? <Loading /> : null}
      {data?.pairs.length === 0 && <p>{words.noDuplicates}</p>}
      {data && data.pairs.length > 0 && (
        <>
          <p className="quiet">{words.duplicatesHelp}</p>
          <table className="firm-table">
            <thead>
              <tr>
                <th>{words.first}</th>
                <th>{words.second}</th>
                <th>{words.why}</th>
              </tr>
            </thead>
            <tbody>
              {data.pairs.map(({ first, second, inWords }) => (
                <tr key={`${first.id} ${second.id}`}>
                  <td>
                    <Firm firm={first} />
                  </td>
                  <td>
                    <Firm firm={second} />
                  </td>
                  <td>{inWords}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {data.more && <p className="quiet">{words.moreDuplicates}</p>}
        </>
      )}
    </>
  );
}

function Firm({ firm }: { firm: EnterpriseRow }) {
  const words = useTexts(enterpriseTexts);
  return (
    <>
      <Link to="/enterprises/$id" params={{ id: firm.id }}>
        {firm.name}
      </Link>
      <div className="quiet">{[firm.code ?? words.none, firm.regionName, firm.address, firm.responsiblePerson].filter(Boolean).join('　')}</div>
    </>
  );
}
