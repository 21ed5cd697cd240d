import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { listUnits } from '../../../../contracts/organisation.ts';
import type { UnitRow } from '../../../../contracts/organisation.ts';
import { UNIT_KINDS } from '../../../../domain/organisation/unit-kinds.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionName } from '../../kit/DivisionName.tsx';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { choiceFilter, divisionFilter, textFilter } from '../../kit/filters.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { useMay, useSession } from '../../session/use-session.ts';
import { organisationTexts } from './organisation-texts.ts';
import { unitLevels, useUnitWords } from './unit-words.ts';

const route = getRouteApi('/shell/organisation');

/** The register of units. */
export function UnitListPage() {
  const words = useTexts(organisationTexts);
  const say = useUnitWords();
  const address = useListAddress(route);
  const navigate = useNavigate();
  const may = useMay();
  const { campaign } = useSession();
  const answer = useQuery(pageFor(listUnits, { query: address.search }));

  const filters = [
    textFilter({ key: 'q', label: words.name, placeholder: words.find }),
    divisionFilter({ key: 'within', label: words.place }),
    choiceFilter({ key: 'kind', label: words.kind, options: UNIT_KINDS.map(({ id }) => ({ value: id, label: say.kind(id) })) }),
    choiceFilter({ key: 'level', label: words.level, options: unitLevels.map((level) => ({ value: level, label: say.level(level) })) }),
    choiceFilter({
      key: 'lacking',
      label: words.lacking,
      width: 210,
      options: [
        { value: 'persons', label: words.lackingPersons },
        { value: 'contacts', label: words.lackingContacts },
      ],
    }),
    choiceFilter({
      key: 'state',
      label: words.state,
      more: true,
      options: (['closed', 'all'] as const).map((state) => ({ value: state, label: words[state] })),
    }),
    ...(campaign
      ? [choiceFilter({ key: 'campaign', label: words.campaign, width: 220, more: true, options: [{ value: campaign.id, label: words.taking }] })]
      : []),
  ];

  const columns: RecordColumn<UnitRow>[] = [
    { key: 'name', title: words.name, sort: 'name', always: true, show: (row) => <UnitName row={row} /> },
    { key: 'kind', title: words.kind, width: 130, show: (row) => say.kind(row.kind) },
    { key: 'level', title: words.level, width: 110, show: (row) => say.level(row.level) },
    { key: 'place', title: words.place, sort: 'regionCode', width: 120, show: (row) => <DivisionName code={row.regionCode} /> },
    { key: 'parent', title: words.parent, width: 200, cut: true, show: (row) => row.parentName ?? '—' },
    { key: 'telephone', title: words.telephone, width: 140, show: (row) => row.telephone || '—' },
    { key: 'fax', title: words.fax, width: 140, extra: true, show: (row) => row.fax || '—' },
    { key: 'mail', title: words.mail, width: 200, extra: true, show: (row) => row.mail || '—' },
    {
      key: 'confirmedOn',
      title: words.confirmedOn,
      sort: 'contactsConfirmedOn',
      width: 110,
      show: (row) => row.contactsConfirmedOn ?? <span className="quiet">{words.neverConfirmed}</span>,
    },
    { key: 'persons', title: words.persons, sort: 'persons', width: 70, numeric: true, show: (row) => showCount(row.persons) },
    { key: 'code', title: words.code, width: 110, extra: true, show: (row) => row.regionCode },
    { key: 'key', title: words.key, width: 170, extra: true, show: (row) => row.key },
  ];

  return (
    <>
      <PageHead
        title={words.units}
        acts={
          <>
            <Link to="/organisation/roster" search={{ within: address.search.within, kind: address.search.kind }}>
              <Button>{words.roster}</Button>
            </Link>
            {may('units.manage') && (
              <Link to="/organisation/new">
                <Button type="primary">{words.register}</Button>
              </Link>
            )}
          </>
        }
      />
      <FilterBar name="units" filters={filters} address={address} />
      <RecordTable
        name="units"
        columns={columns}
        rowKey={(row) => row.id}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: '/organisation/$unitId', params: { unitId: row.id } })}
        empty={words.emptyList}
      />
    </>
  );
}

function UnitName({ row }: { row: UnitRow }) {
  const words = useTexts(organisationTexts);
  return (
    <>
      <Link to="/organisation/$unitId" params={{ unitId: row.id }}>
        {row.name}
      </Link>
      {row.validTo && <span className="quiet">　{words.closedOn(row.validTo)}</span>}
    </>
  );
}
