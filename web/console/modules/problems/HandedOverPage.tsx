import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type HandedOverRow, listHandedOver } from '../../../../contracts/handed-over.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionName } from '../../kit/DivisionName.tsx';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { choiceFilter, textFilter } from '../../kit/filters.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { handedOverTexts } from './handed-over-texts.ts';
import { useProblemTerms } from './use-problem-terms.ts';

const listRoute = getRouteApi('/shell/problems/handed-over');

/** What one's unit passed on, and where each stands, also in sectors that one does not see. */
export function HandedOverPage() {
  const words = useTexts(handedOverTexts);
  const say = useBilingual();
  const terms = useProblemTerms();
  const navigate = useNavigate();
  const address = useListAddress(listRoute);
  const answer = useQuery(pageFor(listHandedOver, { query: address.search }));
  const columns: RecordColumn<HandedOverRow>[] = [
    {
      key: 'number',
      title: words.number,
      width: 230,
      always: true,
      show: (row) => <Link to={`/problems/handed-over/${row.problemId}` as '/'}>{row.number}</Link>,
    },
    { key: 'facts', title: words.facts, show: (row) => row.facts },
    { key: 'place', title: words.place, width: 110, show: (row) => <DivisionName code={row.regionCode} /> },
    { key: 'sectors', title: words.sectors, width: 180, show: (row) => sectorsOf(row, terms.sector) },
    { key: 'target', title: words.target, width: 180, show: (row) => row.targetName },
    { key: 'handedAt', title: words.handedAt, width: 140, show: (row) => showMinute(row.handedAt) },
    {
      key: 'outcome',
      title: words.outcome,
      width: 90,
      show: (row) => <span className={row.outcome === 'refused' ? 'late' : ''}>{words[row.outcome]}</span>,
    },
    { key: 'status', title: words.status, width: 110, show: (row) => say(row.statusWords) },
  ];
  return (
    <>
      <PageHead title={words.title} back={<Link to="/problems">{words.register}</Link>} />
      <FilterBar
        name="handed-over"
        filters={[
          textFilter({ key: 'q', label: words.find }),
          choiceFilter({
            key: 'outcome',
            label: words.outcome,
            options: (['offered', 'accepted', 'refused'] as const).map((value) => ({ value, label: words[value] })),
            width: 120,
          }),
        ]}
        address={address}
      />
      <RecordTable
        name="handed-over"
        columns={columns}
        rowKey={(row) => `${row.problemId} ${row.seq}`}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: `/problems/handed-over/${row.problemId}` as '/' })}
        empty={words.empty}
      />
    </>
  );
}

/** The sector that it had, and the other one that it was passed into. */
export function sectorsOf(row: Pick<HandedOverRow, 'fromSector' | 'toSector'>, name: (sector: number) => string): string {
  return row.fromSector === row.toSector ? name(row.fromSector) : `${name(row.fromSector)} → ${name(row.toSector)}`;
}
