import type { CircularDetail } from '../../../../contracts/circulars.ts';
import { useTexts } from '../../../shared/texts.ts';
import { circularTexts } from './circular-texts.ts';
import { FrozenTable } from './FrozenTable.tsx';

/** The words and tables of a circular as they are read on the screen; headings are counted as in print. */
export function CircularText({ circular }: { circular: CircularDetail }) {
  const words = useTexts(circularTexts);
  let ordinal = 0;
  return (
    <article className="circular-text">
      <p>
        <span className="quiet">{words.addressees}：</span>
        {circular.words.addressees}
      </p>
      {circular.words.body.map((block, place) => {
        if (block.kind === 'heading') {
          ordinal += 1;
          return <h2 key={place}>{`${'一二三四五六七八九十'.charAt(ordinal - 1)}、${block.text}`}</h2>;
        }
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
