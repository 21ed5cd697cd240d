import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { getEnterprise } from '../../../../contracts/enterprises.ts';
import type { EnterpriseDetail } from '../../../../contracts/enterprises.ts';
import { firmCodeNames } from '../../../../domain/enterprises/firm-facts.ts';
import { industryEditions, industrySections } from '../../../../domain/enterprises/industry-sections.ts';
import { licenceKinds } from '../../../../domain/enterprises/licence-kinds.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showDay } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionName } from '../../kit/DivisionName.tsx';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { FactList } from '../../kit/FactList.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RecordHistory } from '../../kit/RecordHistory.tsx';
import { RecordColumns } from '../../kit/RecordColumns.tsx';
import { MeasuresOf } from '../sanctions/MeasuresOf.tsx';
import { EnterpriseHistory } from './EnterpriseHistory.tsx';
import './enterprises.css';
import { enterpriseTexts } from './enterprise-texts.ts';
import { LicenceEnd } from './LicenceEnd.tsx';
import { FirmProblems } from './FirmProblems.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { MergeList } from './MergeList.tsx';

const enterpriseDetailRoute = getRouteApi('/shell/enterprises/$id');

export function EnterpriseDetailPage() {
  const { id } = enterpriseDetailRoute.useParams();
  const words = useTexts(enterpriseTexts);
  const navigate = useNavigate();
  const [merging, setMerging] = useState(false);
  const { data: firm, error, refetch } = useQuery(queryFor(getEnterprise, { params: { id } }));
  if (error && !firm) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!firm) return <Loading />;
  return (
    <>
      <PageHead
        title={firm.name}
        back={<Link to="/enterprises">{words.back}</Link>}
        state={<FirmState firm={firm} />}
        acts={
          <>
            <RecordHistory objectKind="enterprise" objectId={id} />
            {firm.may.merge && <Button onClick={() => setMerging(true)}>{words.merge}</Button>}
            {firm.may.change && (
              <Button type="primary" onClick={() => void navigate({ to: '/enterprises/$id/change', params: { id } })}>
                {words.change}
              </Button>
            )}
          </>
        }
      />
      <RecordColumns
        aside={
          <>
            <h2 style={{ marginBottom: 12 }}>{words.history}</h2>
            <EnterpriseHistory history={firm.history} />
          </>
        }
      >
        <FirmFactList firm={firm} />
        <FirmProblems enterprise={id} />
        <MeasuresOf of={{ enterprise: id }} />
        <FirmCodes firm={firm} />
        <FirmLicences firm={firm} />
        <MergeList firm={firm} />
      </RecordColumns>
      {merging && <MergeDialog firm={firm} onClose={() => setMerging(false)} />}
    </>
  );
}

function FirmState({ firm }: { firm: EnterpriseDetail }) {
  const words = useTexts(enterpriseTexts);
  if (firm.mergedInto) {
    return (
      <Alert
        type="warning"
        title={words.mergedInto(firm.mergedInto.name)}
        action={
          <Link to="/enterprises/$id" params={{ id: firm.mergedInto.id }}>
            {words.openKept}
          </Link>
        }
      />
    );
  }
  if (firm.closedOn) return <span className="late">{`${words.closed}　${firm.closedOn}　${firm.closedReason}`}</span>;
  return firm.unlicensed ? <span className="late">{words.none}</span> : <>{words.running}</>;
}

function FirmFactList({ firm }: { firm: EnterpriseDetail }) {
  const words = useTexts(enterpriseTexts);
  const say = useBilingual();
  const edition = industryEditions.find(({ id }) => id === firm.industryEdition);
  const section = edition && industrySections[edition.id].find(({ letter }) => firm.industryCode?.startsWith(letter));
  return (
    <FactList
      facts={[
        { label: words.region, value: firm.regionName },
        { label: words.sector, value: say(firm.sectorName) },
        { label: words.address, value: firm.address, wide: true },
        { label: words.person, value: firm.responsiblePerson },
        { label: words.telephone, value: firm.telephone },
        {
          label: words.industry,
          value:
            firm.industryCode &&
            say({ zh: `${firm.industryCode}　${section?.zh ?? ''}（${edition?.name ?? ''}）`, en: `${firm.industryCode} (${edition?.name ?? ''})` }),
          wide: true,
        },
        { label: words.registeredOn, value: showDay(firm.createdAt) },
        ...(firm.regionThen === firm.regionCode
          ? []
          : [{ label: words.regionThen, value: <DivisionName code={firm.regionThen} on={showDay(firm.createdAt)} /> }]),
      ]}
    />
  );
}

function FirmCodes({ firm }: { firm: EnterpriseDetail }) {
  const words = useTexts(enterpriseTexts);
  const say = useBilingual();
  if (firm.codes.length === 0) return null;
  return (
    <>
      <h2 className="firm-section">{words.codes}</h2>
      <table className="firm-table">
        <tbody>
          {firm.codes.map((one) => (
            <tr key={one.id}>
              <td style={{ width: 160 }}>{say(firmCodeNames.find(({ kind }) => kind === one.kind) ?? { zh: one.kind, en: one.kind })}</td>
              <td style={{ width: 220 }}>{one.code}</td>
              <td className="quiet">{one.validTo && `${words.earlier}　${one.validFrom ?? ''}—${one.validTo}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function FirmLicences({ firm }: { firm: EnterpriseDetail }) {
  const words = useTexts(enterpriseTexts);
  const say = useBilingual();
  return (
    <>
      <h2 className="firm-section">{words.licences}</h2>
      {firm.licences.length === 0 ? (
        <p className="quiet">{words.noLicences}</p>
      ) : (
        <table className="firm-table">
          <thead>
            <tr>
              <th>{words.licenceKind}</th>
              <th>{words.licenceNumber}</th>
              <th>{words.issuedBy}</th>
              <th>{words.validFrom}</th>
              <th>{words.validTo}</th>
            </tr>
          </thead>
          <tbody>
            {firm.licences.map((one) => (
              <tr key={one.id}>
                <td>{say(licenceKinds.find(({ kind }) => kind === one.kind) ?? { zh: one.kind, en: one.kind })}</td>
                <td>{one.number}</td>
                <td>{one.issuedBy || '—'}</td>
                <td className="firm-day">{one.validFrom ?? '—'}</td>
                <td>{one.validTo === null ? words.endless : <LicenceEnd day={one.validTo} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
