import { Link } from '@tanstack/react-router';
import type { ProblemRow } from '../../../../contracts/problem-records.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionName } from '../../kit/DivisionName.tsx';
import { LateDays } from '../../kit/LateDays.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { problemTexts } from './problem-texts.ts';
import { StatusWords } from './StatusWords.tsx';
import { useProblemTerms } from './use-problem-terms.ts';

/** The columns of the register. */
export function useProblemColumns(): RecordColumn<ProblemRow>[] {
  const words = useTexts(problemTexts);
  const say = useBilingual();
  const terms = useProblemTerms();
  return [
    {
      key: 'number',
      title: words.number,
      width: 226,
      always: true,
      sort: 'number',
      show: (row) => (
        <Link to="/problems/$id" params={{ id: row.id }}>
          {row.number}
        </Link>
      ),
    },
    {
      key: 'firm',
      title: words.firm,
      show: (row) => (
        <span className="problem-cut" title={row.enterpriseName ?? ''}>
          {row.enterpriseName ?? <span className="quiet">{words.elsewhere}</span>}
        </span>
      ),
    },
    {
      key: 'region',
      title: words.region,
      width: 104,
      sort: 'region',
      show: (row) => (
        <span className="problem-cut problem-cut-place">
          <DivisionName code={row.regionCode} />
        </span>
      ),
    },
    {
      key: 'kind',
      title: words.kind,
      width: 138,
      show: (row) => (
        <span className="problem-cut problem-cut-short" title={terms.fullKind(row.kind)}>
          {terms.kind(row.kind)}
        </span>
      ),
    },
    {
      key: 'facts',
      title: words.facts,
      show: (row) => (
        <span className="problem-cut problem-cut-long" title={row.facts}>
          {row.facts}
        </span>
      ),
    },
    {
      key: 'status',
      title: words.status,
      width: 104,
      sort: 'status',
      show: (row) => <StatusWords status={row.status} words={say(row.statusWords)} />,
    },
    { key: 'dueOn', title: words.dueOn, width: 170, sort: 'dueOn', show: (row) => <DueDay row={row} /> },
    { key: 'registeredOn', title: words.registeredOn, width: 104, extra: true, sort: 'registeredOn', show: (row) => row.registeredOn },
    { key: 'sector', title: words.sector, width: 130, extra: true, sort: 'sector', show: (row) => terms.sector(row.sector) },
    { key: 'nature', title: words.nature, width: 110, extra: true, show: (row) => terms.nature(row.nature) },
    { key: 'holder', title: words.holder, width: 200, extra: true, show: (row) => row.holderName },
    { key: 'foundOn', title: words.foundOn, width: 104, extra: true, sort: 'foundOn', show: (row) => row.foundOn },
    { key: 'closedOn', title: words.closedOn, width: 104, extra: true, sort: 'closedOn', show: (row) => row.closedOn ?? '—' },
    { key: 'place', title: words.place, width: 160, extra: true, show: (row) => row.place || '—' },
    { key: 'tags', title: words.tags, width: 150, extra: true, show: (row) => row.focusTags.map(terms.tag).join('、') || '—' },
  ];
}

/** Only a running order is late or due; what is settled shows its day plainly. */
function DueDay({ row }: { row: ProblemRow }) {
  if (row.dueOn === null) return <>—</>;
  return row.status === 'ordered' || row.daysOverdue > 0 ? <LateDays due={row.dueOn} /> : <>{row.dueOn}</>;
}
