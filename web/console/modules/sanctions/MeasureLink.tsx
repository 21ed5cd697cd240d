import { Link } from '@tanstack/react-router';
import type { MeasureRow } from '../../../../contracts/measures.ts';
import { jointTexts } from '../../../shared/joint-texts.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { measureTexts } from './measure-texts.ts';

export const measurePage = ({ record }: MeasureRow) => (record === 'measure' ? '/cases/measures/$id' : '/cases/proposals/$id');

/** The kind of a measure, leading to its page; what is only proposed says so. */
export function MeasureLink({ row }: { row: MeasureRow }) {
  const words = useTexts(measureTexts);
  const joints = useTexts(jointTexts);
  const say = useBilingual();
  const kind = say(row.kindWords);
  return (
    <Link to={measurePage(row)} params={{ id: row.id }}>
      {row.record === 'measure' ? kind : joints.labelled(words.proposed, kind)}
    </Link>
  );
}
