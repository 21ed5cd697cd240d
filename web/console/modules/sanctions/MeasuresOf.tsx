import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listMeasures } from '../../../../contracts/measures.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { useMay } from '../../session/use-session.ts';
import { LastDay } from './measure-columns.tsx';
import { MeasureLink } from './MeasureLink.tsx';
import { measureTexts } from './measure-texts.ts';

const SHOWN = 10;

/** On the page of a problem, visit or firm: the measures and proposals about it, what is open first. Nothing where there is none. */
export function MeasuresOf({ of }: { of: { problem: string } | { inspection: string } | { enterprise: string } }) {
  const words = useTexts(measureTexts);
  const say = useBilingual();
  const may = useMay();
  const search = { ...of, state: 'all' } as const;
  const { data } = useQuery({ ...queryFor(listMeasures, { query: { ...search, size: SHOWN } }), enabled: may('cases.read') });
  if (!data || data.total === 0) return null;
  return (
    <section>
      <h2 style={{ margin: '20px 0 8px' }}>{words.register}</h2>
      <PlainTable
        heads={[words.kind, words.document, words.state, words.takenOn, words.dueOn, words.decidedBy]}
        rows={data.rows.map((row) => [
          <MeasureLink key="kind" row={row} />,
          row.document || '—',
          <span key="state" className={row.isOpen ? '' : 'settled'}>
            {say(row.stateWords)}
          </span>,
          row.takenOn,
          <LastDay key="due" row={row} />,
          row.decidedBy,
        ])}
      />
      {data.total > SHOWN && (
        <Link to="/cases/measures" search={search}>
          {words.allOf(data.total)}
        </Link>
      )}
    </section>
  );
}
