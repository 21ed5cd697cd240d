import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { listQuestions, type QuestionRow } from '../../../../contracts/guidance.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { choiceFilter, divisionFilter, type Filter, textFilter } from '../../kit/filters.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { useMay } from '../../session/use-session.ts';
import { useSectorNames, useSectors } from '../organisation/use-sector-names.ts';
import { useBilingual } from '../../../shared/language.ts';
import { guidanceTexts } from './guidance-texts.ts';
import { QuestionAbout, QuestionDue, useStatusWords } from './question-words.tsx';

const listRoute = getRouteApi('/shell/desk/questions');

/** Questions of the guidance groups and of the office, and where each stands. */
export function QuestionListPage() {
  const words = useTexts(guidanceTexts);
  const navigate = useNavigate();
  const may = useMay();
  const status = useStatusWords();
  const sectorName = useSectorNames();
  const address = useListAddress(listRoute);
  const answer = useQuery(pageFor(listQuestions, { query: address.search }));
  const columns: RecordColumn<QuestionRow>[] = [
    { key: 'number', title: words.number, width: 110, sort: 'number', show: (row) => row.number },
    {
      key: 'title',
      title: words.what,
      always: true,
      show: (row) => <Link to={`/desk/questions/${row.id}` as '/'}>{row.title}</Link>,
    },
    { key: 'asker', title: words.asker, width: 150, sort: 'asker', show: (row) => row.asker.name },
    { key: 'asked', title: words.asked, width: 160, sort: 'asked', show: (row) => row.asked.name },
    { key: 'sector', title: words.sector, width: 110, show: (row) => (row.sector === 0 ? words.allSectors : sectorName(row.sector)) },
    { key: 'about', title: words.about, width: 140, show: (row) => <QuestionAbout about={row.about} /> },
    { key: 'due', title: words.due, width: 150, sort: 'dueOn', show: (row) => <QuestionDue row={row} /> },
    { key: 'status', title: words.status, width: 100, show: (row) => status[row.status] },
    { key: 'askedAt', title: words.askedAt, width: 140, sort: 'askedAt', extra: true, show: (row) => showMinute(row.askedAt) },
  ];
  return (
    <>
      <PageHead
        title={words.title}
        acts={
          may('guidance.ask') && (
            <Button type="primary" onClick={() => void navigate({ to: '/desk/questions/new' as '/' })}>
              {words.ask}
            </Button>
          )
        }
      />
      <FilterBar name="questions" filters={useQuestionFilters()} address={address} />
      <RecordTable
        name="questions"
        columns={columns}
        rowKey={(row) => row.id}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: `/desk/questions/${row.id}` as '/' })}
        empty={words.empty}
      />
    </>
  );
}

function useQuestionFilters(): Filter[] {
  const words = useTexts(guidanceTexts);
  const status = useStatusWords();
  const say = useBilingual();
  const sectors = useSectors();
  return [
    textFilter({ key: 'q', label: words.find }),
    choiceFilter({
      key: 'side',
      label: words.side,
      options: [
        { value: 'asked-by-us', label: words.byUs },
        { value: 'asked-of-us', label: words.ofUs },
      ],
      width: 150,
    }),
    choiceFilter({
      key: 'status',
      label: words.status,
      options: [
        { value: 'open', label: words.open },
        ...(['asked', 'answered', 'closed'] as const).map((value) => ({ value, label: status[value] })),
      ],
      width: 120,
    }),
    choiceFilter({ key: 'late', label: words.onlyLate, options: [{ value: 'true', label: words.lateYes }], width: 130 }),
    choiceFilter({
      key: 'sector',
      label: words.sector,
      options: sectors.map(({ number, names }) => ({ value: number, label: say(names) })),
      width: 150,
    }),
    divisionFilter({ key: 'within', label: words.within }),
  ];
}
