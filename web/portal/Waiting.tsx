import { useTexts } from '../shared/texts.ts';
import { portalTexts } from './portal-texts.ts';

/** What stands where an answer is not here: on its way, not there, or failed with a way to ask again. */
export function Waiting({ is, again }: { is: 'loading' | 'missing' | 'failed'; again: () => void }) {
  const words = useTexts(portalTexts);
  return (
    <p role={is === 'loading' ? 'status' : 'alert'}>
      {words[is]}{' '}
      {is === 'failed' && (
        <button type="button" onClick={again}>
          {words.again}
        </button>
      )}
    </p>
  );
}
