import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Alert, Button, Select } from 'antd';
import { getRoster, rosterWorkbook } from '../../../../contracts/organisation.ts';
import { UNIT_KINDS } from '../../../../domain/organisation/unit-kinds.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionPicker } from '../../kit/DivisionPicker.tsx';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { ExportButton } from '../../kit/ExportButton.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { organisationTexts } from './organisation-texts.ts';
import './roster.css';
import { unitLevels, useUnitWords } from './unit-words.ts';

const route = getRouteApi('/shell/organisation/roster');

/** Contacts and people of the units of a place, as a table to print. */
export function RosterPage() {
  const words = useTexts(organisationTexts);
  const say = useUnitWords();
  const navigate = useNavigate();
  const search = route.useSearch();
  const change = (patch: Partial<typeof search>) => void navigate({ to: '.', search: { ...search, ...patch } as never, replace: true });
  const { data, error, refetch } = useQuery(pageFor(getRoster, { query: search }));
  return (
    <>
      <PageHead
        title={words.rosterTitle}
        back={<Link to="/organisation">{words.back}</Link>}
        state={data && <span className="quiet">{words.rosterOn(data.on, showCount(data.rows.length))}</span>}
        acts={
          <>
            <ExportButton endpoint={rosterWorkbook} args={{ query: search }} label={words.exportFile} />
            <Button type="primary" onClick={() => window.print()}>
              {words.print}
            </Button>
          </>
        }
      />
      <div className="roster-filters no-print">
        <DivisionPicker value={search.within} placeholder={words.place} width={220} onChange={(within) => change({ within })} />
        <Select
          mode="multiple"
          aria-label={words.level}
          placeholder={words.level}
          style={{ minWidth: 220 }}
          value={search.levels?.split(',') ?? []}
          options={unitLevels.map((level) => ({ value: level, label: say.level(level) }))}
          onChange={(levels: string[]) => change({ levels: levels.join(',') || undefined })}
        />
        <Select
          aria-label={words.kind}
          placeholder={words.kind}
          allowClear
          style={{ width: 180 }}
          value={search.kind ?? null}
          options={UNIT_KINDS.map(({ id }) => ({ value: id, label: say.kind(id) }))}
          onChange={(kind) => change({ kind: kind ?? undefined })}
        />
      </div>
      {data?.cut && <Alert type="warning" title={words.rosterCut} style={{ marginBottom: 12 }} />}
      {error && !data && <ErrorPage error={error} reset={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <table className="roster">
          <thead>
            <tr>
              <th>{words.name}</th>
              <th>{words.telephone}</th>
              <th>{words.fax}</th>
              <th>{words.mail}</th>
              <th>{words.people}</th>
              <th>{words.confirmedOn}</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.id} className={`roster-${row.level}`}>
                <td>
                  <Link to="/organisation/$unitId" params={{ unitId: row.id }}>
                    {row.name}
                  </Link>
                </td>
                <td className="roster-number">{row.telephone || '—'}</td>
                <td className="roster-number">{row.fax || '—'}</td>
                <td>{row.mail || '—'}</td>
                <td>{say.row(row.posts.map((post) => `${post.personName}${say.bracket(post.title || say.role(post.role))}`)) || '—'}</td>
                <td>{row.contactsConfirmedOn ?? <span className="quiet">{words.neverConfirmed}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
