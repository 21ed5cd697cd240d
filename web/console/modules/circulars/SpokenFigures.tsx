import { Link } from '@tanstack/react-router';
import type { CircularDetail } from '../../../../contracts/circulars.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { circularTexts } from './circular-texts.ts';
import { FrozenValue } from './FrozenValue.tsx';

/** The numbers of the words beside what they count: each opens. */
export function SpokenFigures({ circular }: { circular: CircularDetail }) {
  const words = useTexts(circularTexts);
  if (circular.spoken.length === 0) return null;
  return (
    <section className="no-print">
      <h2>{words.spoken}</h2>
      <p className="quiet">{words.spokenWhy(showMinute(circular.figuresAt))}</p>
      <PlainTable
        heads={[words.spokenName, words.spokenValue]}
        rows={circular.spoken.map((figure) => [
          figure.name,
          <span key="value" className="number">
            <FrozenValue cell={figure} /> <span className="quiet">{figure.unit}</span>
          </span>,
        ])}
      />
    </section>
  );
}

/** A report whose own figures differ, as a link to its version. */
export function ReportLink({ reportId, unitName, version }: { reportId: string; unitName: string; version: number }) {
  return <Link to={`/reports/${reportId}/versions/${version}` as '/'}>{unitName}</Link>;
}
