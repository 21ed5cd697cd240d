import type { CircularBlock, CircularDetail } from '../../../../contracts/circulars.ts';
import { headingNumber } from '../../../../domain/official-documents/official-dates.ts';
import { useTexts } from '../../../shared/texts.ts';
import { circularTexts } from './circular-texts.ts';
import { FrozenTable } from './FrozenTable.tsx';

/** The words and tables of a circular as they are read on the screen; headings are counted as in print. */
export function CircularText({ circular }: { circular: CircularDetail }) {
  const words = useTexts(circularTexts);
  return (
    <article className="circular-text">
      <p>
        <span className="quiet">{words.addressees}：</span>
        {circular.words.addressees}
      </p>
      {circular.words.body.map((block, place) => {
        if (block.kind === 'heading') return <h2 key={place}>{headingNumber(1, ordinalOf(circular.words.body, place)) + block.text}</h2>;
        if (block.kind === 'paragraph') return <p key={place}>{block.text}</p>;
        const table = circular.tables.find(({ key }) => key === block.table);
        return table ? <FrozenTable key={place} table={table} /> : null;
      })}
      {circular.words.copiedTo && (
        <p className="quiet">
          {words.copiedTo}：{circular.words.copiedTo}
        </p>
      )}
    </article>
  );
}

function ordinalOf(body: readonly CircularBlock[], place: number): number {
  return body.slice(0, place + 1).filter(({ kind }) => kind === 'heading').length;
}
