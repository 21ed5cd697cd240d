import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { getUnit } from '../../../../contracts/organisation.ts';
import type { UnitDetail } from '../../../../contracts/organisation.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionName } from '../../kit/DivisionName.tsx';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { FactList } from '../../kit/FactList.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RecordHistory } from '../../kit/RecordHistory.tsx';
import { RecordColumns } from '../../kit/RecordColumns.tsx';
import { TimeLine } from '../../kit/TimeLine.tsx';
import { CloseUnitDialog } from './CloseUnitDialog.tsx';
import { ContactsDialog } from './ContactsDialog.tsx';
import { organisationTexts } from './organisation-texts.ts';
import { FormerPosts, UnitPosts } from './UnitPosts.tsx';
import { useSectorNames } from './use-sector-names.ts';
import { unitActTexts, useUnitWords } from './unit-words.ts';
import './unit-page.css';

const route = getRouteApi('/shell/organisation/$unitId');

/** One unit: contacts, chain, people, past. */
export function UnitPage() {
  const { unitId } = route.useParams();
  const { data: unit, error, refetch } = useQuery(queryFor(getUnit, { params: { id: unitId } }));
  if (error && !unit) return <ErrorPage error={error} reset={() => void refetch()} />;
  return unit ? <UnitRecord key={unit.id} unit={unit} /> : <Loading />;
}

function UnitRecord({ unit }: { unit: UnitDetail }) {
  const words = useTexts(organisationTexts);
  const acts = useTexts(unitActTexts);
  const say = useUnitWords();
  const bilingual = useBilingual();
  const sectorName = useSectorNames();
  const navigate = useNavigate();
  const [confirming, setConfirming] = useState(false);
  const [closing, setClosing] = useState(false);

  return (
    <>
      <PageHead
        back={<Link to="/organisation">{words.back}</Link>}
        title={unit.name}
        state={
          <>
            {say.kind(unit.kind)}
            {unit.validTo && <strong className="late">　{words.closedOn(unit.validTo)}</strong>}
            {unit.successor && (
              <>
                {', '}
                {words.joined} <UnitLink unit={unit.successor} />
              </>
            )}
          </>
        }
        acts={
          <>
            <RecordHistory objectKind="unit" objectId={unit.id} />
            {unit.may.manage && <Button onClick={() => setClosing(true)}>{words.close}</Button>}
            {unit.may.manage && (
              <Button onClick={() => void navigate({ to: '/organisation/$unitId/change', params: { unitId: unit.id } })}>{words.change}</Button>
            )}
            {unit.may.confirmContacts && <Button onClick={() => setConfirming(true)}>{words.confirmContacts}</Button>}
          </>
        }
      />
      {closing && <CloseUnitDialog unit={unit} onClose={() => setClosing(false)} />}
      {confirming && <ContactsDialog unit={unit} onClose={() => setConfirming(false)} />}
      <RecordColumns
        aside={
          <>
            <h2>{words.history}</h2>
            {unit.history.length === 0 ? (
              <p className="quiet">{words.noHistory}</p>
            ) : (
              <TimeLine
                moments={unit.history.map((line, place) => ({
                  key: String(place),
                  at: line.at,
                  what: acts[line.act as keyof typeof acts] ?? line.act,
                  who: line.capacity,
                }))}
              />
            )}
          </>
        }
      >
        <FactList
          facts={[
            { label: words.place, value: <DivisionName code={unit.regionCode} /> },
            { label: words.code, value: unit.regionCode },
            { label: words.telephone, value: unit.telephone },
            { label: words.fax, value: unit.fax },
            { label: words.mail, value: unit.mail },
            { label: words.confirmedOn, value: unit.contactsConfirmedOn ?? <span className="quiet">{words.neverConfirmed}</span> },
            { label: words.chain, wide: true, value: unit.above.length > 0 && <Chain units={unit.above} /> },
            { label: words.sectors, wide: true, value: unit.allSectors ? words.allSectors : say.row(unit.sectors.map(sectorName)) },
            {
              label: words.campaigns,
              wide: true,
              value: say.row(unit.campaigns.map(({ name, part }) => `${bilingual(name)}${say.bracket(say.part(part))}`)),
            },
            { label: words.key, value: unit.key },
            { label: words.since, value: unit.validFrom },
          ]}
        />
        <UnitPosts unit={unit} />
        {unit.below.total > 0 && <Below unit={unit} />}
        {unit.formerNames.length > 0 && (
          <section className="unit-section">
            <h2>{words.formerNames}</h2>
            <ul className="unit-lines">
              {unit.formerNames.map((former) => (
                <li key={former.until + former.name}>
                  {former.name}
                  {say.bracket(former.regionCode)} {words.nameUntil(former.until)} <span className="quiet">{former.reason}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {unit.formerPosts.length > 0 && <FormerPosts posts={unit.formerPosts} />}
      </RecordColumns>
    </>
  );
}

function UnitLink({ unit }: { unit: { id: string; name: string } }) {
  return (
    <Link to="/organisation/$unitId" params={{ unitId: unit.id }}>
      {unit.name}
    </Link>
  );
}

/** The units above, the farthest first. */
function Chain({ units }: { units: UnitDetail['above'] }) {
  return (
    <>
      {[...units].reverse().map((unit, place) => (
        <span key={unit.id}>
          {place > 0 && <span className="quiet"> › </span>}
          <UnitLink unit={unit} />
        </span>
      ))}
    </>
  );
}

function Below({ unit }: { unit: UnitDetail }) {
  const words = useTexts(organisationTexts);
  return (
    <section className="unit-section">
      <h2>{words.below(showCount(unit.below.total))}</h2>
      <ul className="unit-below">
        {unit.below.rows.map((below) => (
          <li key={below.id}>
            <UnitLink unit={below} />
          </li>
        ))}
      </ul>
      {unit.below.total > unit.below.rows.length && (
        <Link to="/organisation" search={{ parent: unit.id }}>
          {words.allBelow}
        </Link>
      )}
    </section>
  );
}
