import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { accountState, listAccounts } from '../../../../contracts/accounts.ts';
import type { AccountRow } from '../../../../contracts/accounts.ts';
import { getRole } from '../../../../domain/organisation/permissions-of-post.ts';
import { useLanguage } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { choiceFilter, divisionFilter, textFilter } from '../../kit/filters.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { AccountActs } from './AccountActs.tsx';
import { administrationTexts } from './administration-texts.ts';
import { GiveAccountDialog } from './GiveAccountDialog.tsx';
import { GivenPassword } from './GivenPassword.tsx';

const route = getRouteApi('/shell/administration/accounts');

/** Accounts of the area, by state. */
export function AccountListPage() {
  const words = useTexts(administrationTexts);
  const language = useLanguage();
  const address = useListAddress(route);
  const answer = useQuery(pageFor(listAccounts, { query: address.search }));
  const [giving, setGiving] = useState(false);
  const [given, setGiven] = useState<{ name: string; password: string }>();
  const counts = answer.data?.counts;

  const filters = [
    textFilter({ key: 'q', label: words.account, placeholder: words.find }),
    choiceFilter({
      key: 'state',
      label: words.state,
      width: 200,
      options: accountState.options.map((state) => ({ value: state, label: counts ? `${words[state]} ${counts[state]}` : words[state] })),
    }),
    divisionFilter({ key: 'within', label: words.place }),
  ];

  const columns: RecordColumn<AccountRow>[] = [
    { key: 'account', title: words.account, sort: 'name', always: true, width: 200, show: (row) => row.name },
    { key: 'person', title: words.person, sort: 'personName', width: 110, show: (row) => row.personName },
    {
      key: 'posts',
      title: words.posts,
      show: (row) =>
        row.posts.length === 0
          ? '—'
          : row.posts.map((post) => (
              <div key={post.id}>
                <Link to="/organisation/$unitId" params={{ unitId: post.unitId }}>
                  {post.unitName}
                </Link>{' '}
                {getRole(post.role)[language]}
              </div>
            )),
    },
    { key: 'state', title: words.state, width: 170, show: (row) => <State row={row} /> },
    {
      key: 'lastSignIn',
      title: words.lastSignIn,
      sort: 'lastSignInAt',
      width: 140,
      show: (row) => (row.lastSignInAt ? showMinute(row.lastSignInAt) : <span className="quiet">{words.never}</span>),
    },
    { key: 'createdAt', title: words.createdAt, sort: 'createdAt', width: 140, extra: true, show: (row) => showMinute(row.createdAt) },
    { key: 'acts', title: words.acts, width: 230, always: true, show: (row) => <AccountActs account={row} onGiven={setGiven} /> },
  ];

  return (
    <>
      <PageHead
        title={words.accounts}
        back={<Link to="/administration">{words.administration}</Link>}
        acts={
          <Button type="primary" onClick={() => setGiving(true)}>
            {words.giveAccount}
          </Button>
        }
      />
      <FilterBar name="accounts" filters={filters} address={address} />
      <RecordTable name="accounts" columns={columns} rowKey={(row) => row.id} answer={answer} address={address} empty={words.empty} />
      {giving && (
        <GiveAccountDialog
          onClose={(account) => {
            setGiving(false);
            setGiven(account);
          }}
        />
      )}
      {given && <GivenPassword given={given} onClose={() => setGiven(undefined)} />}
    </>
  );
}

function State({ row }: { row: AccountRow }) {
  const words = useTexts(administrationTexts);
  const tone = { waiting: '', 'in-use': 'settled', locked: 'late', disabled: 'quiet', 'no-post': 'quiet' }[row.state];
  return (
    <>
      <span className={tone}>{words[row.state]}</span>
      {row.lockedUntil && <div className="quiet">{words.lockedUntil(showMinute(row.lockedUntil))}</div>}
    </>
  );
}
