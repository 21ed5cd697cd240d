import { Alert } from 'antd';
import { useBilingual } from '../../shared/language.ts';
import './form-page.css';

interface StaleMovesProps {
  title: string;
  /** How the record stands now, in a sentence. */
  now: string;
  /** What was done since it was opened; `about`: what else a line says. */
  moves: readonly { seq: number; words: { zh: string; en: string }; person: string | null; about: string | null }[];
}

/** In the dialog of an act, for a 412: how the record stands now, and what was done since it was opened. */
export function StaleMoves({ title, now, moves }: StaleMovesProps) {
  const say = useBilingual();
  return (
    <Alert
      type="error"
      role="alert"
      className="form-page-notice"
      title={title}
      description={
        <>
          <div>{now}</div>
          <ul className="fault-list">
            {moves.map((move) => (
              <li key={move.seq}>{[say(move.words), move.person, move.about].filter(Boolean).join('，')}</li>
            ))}
          </ul>
        </>
      }
    />
  );
}
