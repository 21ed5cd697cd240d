import type { DocumentRow } from '../../../../contracts/document-records.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { documentTexts } from './document-texts.ts';

/** A document's state in words, with the step that waits. */
export function DocumentStateWords({ row }: { row: Pick<DocumentRow, 'state' | 'stateWords' | 'waitsFor'> }) {
  const words = useTexts(documentTexts);
  const say = useBilingual();
  const tone = row.state === 'voided' ? 'late' : row.state === 'superseded' || row.state === 'discarded' ? 'quiet' : undefined;
  return (
    <span className={tone}>
      {say(row.stateWords)}
      {row.waitsFor && <span className="quiet">{`　${words.waitsFor(say(row.waitsFor))}`}</span>}
    </span>
  );
}
