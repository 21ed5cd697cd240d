import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { listAccounts } from '../../../../contracts/accounts.ts';
import { listDivisionChanges } from '../../../../contracts/divisions.ts';
import { listUnits } from '../../../../contracts/organisation.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PageHead } from '../../kit/PageHead.tsx';
import { useMay, useSession } from '../../session/use-session.ts';
import './administration.css';
import { administrationTexts } from './administration-texts.ts';

/** The way into everything that an administrator looks after, with what waits there. */
export function AdministrationPage() {
  const words = useTexts(administrationTexts);
  const may = useMay();
  return (
    <>
      <PageHead title={words.administration} />
      <ul className="administration-list">
        {may('accounts.manage') && <Accounts />}
        {may('accounts.manage') && (
          <Entry about={words.importAbout}>
            <Link to="/administration/import">{words.importRoster}</Link>
          </Entry>
        )}
        <Divisions />
        {may('audit.read') && (
          <Entry about={words.auditAbout}>
            <Link to="/administration/audit">{words.audit}</Link>
          </Entry>
        )}
        {may('units.manage') && <Lacking kind="persons" />}
        {may('units.manage') && <Lacking kind="contacts" />}
      </ul>
    </>
  );
}

function Entry({ about, waiting, children }: { about: string; waiting?: ReactNode; children: ReactNode }) {
  return (
    <li>
      <div className="administration-link">{children}</div>
      <div className="quiet">{about}</div>
      <div>{waiting}</div>
    </li>
  );
}

function Accounts() {
  const words = useTexts(administrationTexts);
  const { data } = useQuery(queryFor(listAccounts, { query: { size: 1 } }));
  const { counts } = data ?? {};
  const shown = counts && [
    { state: 'waiting' as const, text: words.waitingCount(showCount(counts.waiting)) },
    { state: 'locked' as const, text: words.lockedCount(showCount(counts.locked)) },
    { state: 'no-post' as const, text: words.noPostCount(showCount(counts['no-post'])) },
  ];
  return (
    <Entry
      about={words.accountsAbout}
      waiting={shown
        ?.filter(({ state }) => (counts?.[state] ?? 0) > 0)
        .map(({ state, text }) => (
          <Link key={state} to="/administration/accounts" search={{ state }} className="administration-waiting">
            {text}
          </Link>
        ))}
    >
      <Link to="/administration/accounts">{words.accounts}</Link>
    </Entry>
  );
}

function Divisions() {
  const words = useTexts(administrationTexts);
  const { data } = useQuery(queryFor(listDivisionChanges, {}));
  const due = data?.rows.filter(({ state }) => state === 'due').length ?? 0;
  return (
    <Entry about={words.divisionsAbout} waiting={due > 0 && <span className="late">{words.dueCount(showCount(due))}</span>}>
      <Link to="/administration/divisions">{words.divisions}</Link>
    </Entry>
  );
}

function Lacking({ kind }: { kind: 'persons' | 'contacts' }) {
  const words = useTexts(administrationTexts);
  const { unit } = useSession();
  const within = unit?.regionCode;
  const { data } = useQuery(queryFor(listUnits, { query: { lacking: kind, size: 1, ...(within ? { within } : {}) } }));
  const [title, about] = kind === 'persons' ? [words.unitsLacking, words.unitsLackingAbout] : [words.contactsLacking, words.contactsLackingAbout];
  return (
    <Entry about={about} waiting={data && words.unitCount(showCount(data.total))}>
      <Link to="/organisation" search={{ lacking: kind, within }}>
        {title}
      </Link>
    </Entry>
  );
}
