import { Link } from '@tanstack/react-router';
import type { CaseRow } from '../../../../contracts/case-records.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionName } from '../../kit/DivisionName.tsx';
import { LateDays } from '../../kit/LateDays.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { useProblemTerms } from '../problems/use-problem-terms.ts';
import { caseTexts } from './case-texts.ts';

/** The columns of the register of cases. */
export function useCaseColumns(): RecordColumn<CaseRow>[] {
  const words = useTexts(caseTexts);
  const say = useBilingual();
  const terms = useProblemTerms();
  return [
    {
      key: 'number',
      title: words.number,
      width: 170,
      always: true,
      sort: 'number',
      show: (row) => (
        <Link to="/cases/$id" params={{ id: row.id }}>
          {row.number}
        </Link>
      ),
    },
    { key: 'name', title: words.name, width: 360, cut: true, show: (row) => row.name },
    { key: 'region', title: words.region, width: 100, show: (row) => <DivisionName code={row.regionCode} /> },
    { key: 'state', title: words.state, width: 116, show: (row) => <CaseState row={row} words={say(row.stateWords)} /> },
    { key: 'handlers', title: words.handlers, width: 120, cut: true, show: (row) => row.handlers.join('、') || '—' },
    { key: 'next', title: words.next, width: 190, sort: 'nextOn', show: (row) => <NextOfCase row={row} /> },
    { key: 'fine', title: words.fine, width: 100, numeric: true, show: (row) => (row.fineYuan > 0 ? showCount(row.fineYuan) : '—') },
    { key: 'parties', title: words.party, width: 200, cut: true, extra: true, show: (row) => row.parties.join('、') },
    { key: 'filingNumber', title: words.filingNumber, width: 200, extra: true, show: (row) => row.filingNumber ?? '—' },
    { key: 'cause', title: words.cause, width: 130, extra: true, show: (row) => say(row.causeWords) },
    { key: 'source', title: words.source, width: 100, extra: true, show: (row) => say(row.sourceWords) },
    { key: 'sector', title: words.sector, width: 130, extra: true, show: (row) => terms.sector(row.sector) },
    { key: 'unit', title: words.unit, width: 200, cut: true, extra: true, show: (row) => row.unitName },
    { key: 'dueOn', title: words.dueOn, width: 165, extra: true, sort: 'dueOn', show: (row) => (row.dueOn ? <LateDays due={row.dueOn} /> : '—') },
    { key: 'openedOn', title: words.openedOn, width: 104, extra: true, sort: 'openedOn', show: (row) => row.openedOn },
    { key: 'filedOn', title: words.filedOn, width: 104, extra: true, sort: 'filedOn', show: (row) => row.filedOn ?? '—' },
    { key: 'closedOn', title: words.closedOn, width: 104, extra: true, sort: 'closedOn', show: (row) => row.closedOn ?? '—' },
  ];
}

/** What is owed next, and until when. */
function NextOfCase({ row: { next } }: { row: CaseRow }) {
  const say = useBilingual();
  if (!next) return '—';
  return (
    <>
      {say(next.words)}
      <br />
      {next.dueOn && <LateDays due={next.dueOn} />}
    </>
  );
}

/** Green only for what is done with. */
function CaseState({ row, words }: { row: CaseRow; words: string }) {
  const look = row.state === 'archived' || row.state === 'closed' ? 'settled' : row.state === 'not-filed' ? 'quiet' : '';
  return <span className={look}>{words}</span>;
}
