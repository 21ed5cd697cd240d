import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { readAuditOverview } from '../../../../contracts/audit.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showCount } from '../../../shared/show-number.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionName } from '../../kit/DivisionName.tsx';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { useSession } from '../../session/use-session.ts';
import { auditPageTexts } from './audit-page-texts.ts';
import { AuditObject } from './AuditObject.tsx';
import './auditor-start.css';

/** What an auditor looks at first. */
export function AuditorStart() {
  const words = useTexts(auditPageTexts);
  const say = useBilingual();
  const { today } = useSession();
  const { data, error, refetch } = useQuery({ ...queryFor(readAuditOverview, {}), staleTime: 300_000 });
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  const { since, sorts, failures, readers, grants, chains } = data;
  return (
    <>
      <PageHead
        title={words.start}
        acts={
          <Link to="/administration/audit">
            <Button type="primary">{words.openLog}</Button>
          </Link>
        }
      />
      <div className="auditor-start">
        <Part title={words.counts(since)}>
          <PlainTable
            heads={[words.sort, words.today, words.week]}
            numeric={[1, 2]}
            rows={sorts.map(({ sort, today: ofToday, week }) => [
              <Link key="sort" to="/administration/audit" search={{ sort: sort as 'write', dayFrom: since }}>
                {words[sort as 'write']}
              </Link>,
              <Link key="today" to="/administration/audit" search={{ sort: sort as 'write', dayFrom: today }}>
                {showCount(ofToday)}
              </Link>,
              showCount(week),
            ])}
          />
        </Part>
        <Part title={words.failures}>
          <PlainTable
            heads={[words.account, words.times, words.last]}
            numeric={[1]}
            empty={words.noFailures}
            rows={failures.map((row) => [
              <Link key="account" to="/administration/audit" search={{ act: 'failToSignIn', objectId: row.accountId, dayFrom: since }}>
                {row.account ?? words.unknownAccount}
              </Link>,
              showCount(row.count),
              showMinute(row.lastAt),
            ])}
          />
        </Part>
        <Part title={words.readers}>
          <PlainTable
            heads={[words.who, words.capacity, words.times, words.last]}
            numeric={[2]}
            empty={words.noReaders}
            rows={readers.map((row) => [
              <Link key="who" to="/administration/audit" search={{ sort: 'read', person: row.personName, dayFrom: since }}>
                {row.personName}
              </Link>,
              row.capacity,
              showCount(row.count),
              showMinute(row.lastAt),
            ])}
          />
        </Part>
        <Part title={words.chains} help={words.chainHelp}>
          <PlainTable
            heads={[words.place, words.lines, words.last]}
            numeric={[1]}
            empty={words.noChains}
            rows={chains.map((chain) => [
              <DivisionName key="place" code={chain.regionCode} />,
              showCount(Number(chain.lines)),
              chain.lastAt ? showMinute(chain.lastAt) : '—',
            ])}
          />
        </Part>
        <Part title={words.grants} wide>
          <PlainTable
            heads={[words.at, words.who, words.act, words.object]}
            empty={words.noGrants}
            rows={grants.map((row) => [showMinute(row.at), row.personName ?? '—', say(row.actWords), <AuditObject key="object" row={row} />])}
          />
        </Part>
      </div>
    </>
  );
}

function Part({ title, help, wide, children }: { title: string; help?: string; wide?: boolean; children: ReactNode }) {
  return (
    <section className={wide ? 'auditor-part-wide' : undefined}>
      <h2>{title}</h2>
      {help && <p className="quiet">{help}</p>}
      {children}
    </section>
  );
}
