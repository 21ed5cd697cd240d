import type { MeasureRow } from '../../../../contracts/measures.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionName } from '../../kit/DivisionName.tsx';
import { LateDays } from '../../kit/LateDays.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { MeasureLink } from './MeasureLink.tsx';
import { measureTexts } from './measure-texts.ts';

/** The columns of the register of measures. */
export function useMeasureColumns(): RecordColumn<MeasureRow>[] {
  const words = useTexts(measureTexts);
  const say = useBilingual();
  return [
    { key: 'kind', title: words.kind, width: 220, always: true, cut: true, show: (row) => <MeasureLink row={row} /> },
    { key: 'subject', title: words.subject, width: 230, cut: true, show: (row) => row.subjectWords },
    { key: 'region', title: words.region, width: 120, show: (row) => <DivisionName code={row.regionCode} /> },
    {
      key: 'state',
      title: words.state,
      width: 150,
      cut: true,
      show: (row) => <span className={row.isOpen ? '' : 'settled'}>{say(row.stateWords)}</span>,
    },
    { key: 'takenOn', title: words.takenOn, width: 106, sort: 'takenOn', show: (row) => row.takenOn },
    { key: 'dueOn', title: words.dueOn, width: 170, sort: 'dueOn', show: (row) => <LastDay row={row} /> },
    { key: 'unit', title: words.unit, width: 160, cut: true, show: (row) => row.unit.name },
    { key: 'decidedBy', title: words.decidedBy, width: 160, cut: true, extra: true, show: (row) => row.decidedBy },
    { key: 'document', title: words.document, width: 190, cut: true, extra: true, show: (row) => row.document || '—' },
    { key: 'endedOn', title: words.endedOn, width: 106, extra: true, show: (row) => row.endedOn ?? '—' },
    { key: 'words', title: words.words, width: 260, cut: true, extra: true, show: (row) => row.words },
  ];
}

/** The last day; counted down only while the record is open. */
export function LastDay({ row: { dueOn, isOpen } }: { row: MeasureRow }) {
  if (dueOn === null) return <>—</>;
  return isOpen ? <LateDays due={dueOn} /> : <>{dueOn}</>;
}
