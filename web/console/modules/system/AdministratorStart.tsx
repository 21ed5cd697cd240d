import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readSystem } from '../../../../contracts/system.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showCount } from '../../../shared/show-number.ts';
import { showDay } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { useSession } from '../../session/use-session.ts';
import { MachineChecks } from './MachineChecks.tsx';
import './system.css';
import { systemTexts } from './system-texts.ts';

/** What an administrator looks at first: the machine, accounts and units that wait for him. */
export function AdministratorStart() {
  const words = useTexts(systemTexts);
  const { unit } = useSession();
  const { data, error, refetch } = useQuery({ ...queryFor(readSystem, {}), refetchInterval: 60_000 });
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  const { machine, accounts, unitsWithoutPersons: units } = data;
  return (
    <>
      <PageHead title={words.start} />
      {accounts && accounts.all <= 3 && <StartHere />}
      <Part title={words.machine}>
        {machine ? <MachineChecks machine={machine} mayRedeliver={data.may.redeliver} /> : <p className="quiet">{words.machineOfProvince}</p>}
      </Part>
      <div className="system-two">
        {accounts && (
          <Part
            title={words.accounts}
            more={
              <>
                <State state="waiting" label={words.waiting} count={accounts.waiting.total} />
                <State state="locked" label={words.locked} count={accounts.locked} />
                <State state="no-post" label={words.withoutPost} count={accounts.withoutPost} />
              </>
            }
          >
            <PlainTable
              heads={[words.account, words.person, words.created]}
              empty={words.noWaiting}
              rows={accounts.waiting.rows.map((row) => [
                <Link key="name" to="/administration/accounts" search={{ q: row.name }}>
                  {row.name}
                </Link>,
                row.personName,
                showDay(row.createdAt),
              ])}
            />
          </Part>
        )}
        {units && (
          <Part
            title={words.units}
            more={
              units.total > 0 && (
                <Link to="/organisation" search={{ lacking: 'persons', within: unit?.regionCode }}>
                  {words.total(showCount(units.total))}
                </Link>
              )
            }
          >
            <PlainTable
              heads={[words.unit]}
              empty={words.noUnits}
              rows={units.rows.map((row) => [
                <Link key="name" to="/organisation/$unitId" params={{ unitId: row.id }}>
                  {row.name}
                </Link>,
              ])}
            />
          </Part>
        )}
      </div>
    </>
  );
}

function State({ state, label, count }: { state: 'waiting' | 'locked' | 'no-post'; label: string; count: number }) {
  if (count === 0) return null;
  return (
    <Link to="/administration/accounts" search={{ state }} className="system-state">
      {label} {showCount(count)}
    </Link>
  );
}

/** While hardly anybody has an account: what comes first. */
function StartHere() {
  const words = useTexts(systemTexts);
  return (
    <section>
      <h2>{words.startHere}</h2>
      <ol>
        <li>
          <Link to="/organisation">{words.stepUnits}</Link> <span className="quiet">{words.stepUnitsWhy}</span>
        </li>
        <li>
          <Link to={'/administration/import' as '/'}>{words.stepRoster}</Link> <span className="quiet">{words.stepRosterWhy}</span>
        </li>
        <li>
          <Link to="/administration/accounts">{words.stepAccounts}</Link> <span className="quiet">{words.stepAccountsWhy}</span>
        </li>
        <li>
          <Link to="/campaign">{words.stepCampaign}</Link> <span className="quiet">{words.stepCampaignWhy}</span>
        </li>
      </ol>
    </section>
  );
}

function Part({ title, more, children }: { title: string; more?: ReactNode; children: ReactNode }) {
  return (
    <section className="system-part">
      <h2>
        {title} <span className="system-more">{more}</span>
      </h2>
      {children}
    </section>
  );
}
