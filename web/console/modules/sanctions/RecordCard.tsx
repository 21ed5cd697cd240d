import type { ReactNode } from 'react';
import type { AnyEndpoint } from '../../../../contracts/endpoint.ts';
import type { SanctionMove } from '../../../../contracts/sanctions.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { TimeLine } from '../../kit/TimeLine.tsx';
import { DraftPaperMenu } from './DraftPaperMenu.tsx';
import { type SanctionActProps, SanctionActButton } from './SanctionDialog.tsx';
import { sanctionTexts } from './sanction-texts.ts';
import './sanctions.css';

export interface ShownRecord {
  id: string;
  caseId: string | null;
  version: number;
  stateWords: { zh: string; en: string };
  isOpen: boolean;
  acts: string[];
  moves: SanctionMove[];
}

export interface RecordCardProps {
  title: ReactNode;
  record: ShownRecord;
  /** Takes the acts on a record of this kind. */
  endpoint: AnyEndpoint;
  about?: SanctionActProps['about'];
  /** Kinds of document that may be drafted from the record as it stands. */
  papers?: readonly string[];
  children: ReactNode;
}

/** One record of sanctions: its state, what may be done now, its facts, and what was done. */
export function RecordCard({ title, record, endpoint, about, papers = [], children }: RecordCardProps) {
  const say = useBilingual();
  const words = useTexts(sanctionTexts);
  return (
    <section className="sanction-record">
      <div className="sanction-record-head">
        <strong>
          {title} <span className={record.isOpen ? '' : 'settled'}>{say(record.stateWords)}</span>
        </strong>
        {record.acts.length > 0 && <DraftPaperMenu caseId={record.caseId} kinds={papers} partId={record.id} />}
        {record.acts.map((act) => (
          <SanctionActButton
            key={act}
            act={act}
            endpoint={endpoint}
            params={{ id: record.id }}
            fixed={{ act, version: record.version }}
            about={{ caseId: record.caseId, ...about }}
          />
        ))}
      </div>
      {children}
      {record.moves.length > 0 && (
        <details className="sanction-lines">
          <summary>{words.history}</summary>
          <TimeLine
            moments={record.moves.map((move) => ({
              key: String(move.seq),
              at: move.at,
              what: say(move.actWords),
              who: [move.person, move.capacity].filter(Boolean).join('，'),
              detail: [...move.told.map(say), move.words, move.document].filter(Boolean).join('　'),
            }))}
          />
        </details>
      )}
    </section>
  );
}

/** How something was reckoned, line by line, behind its title. */
export function ReckoningLines({ lines }: { lines: readonly { zh: string; en: string }[] }) {
  const say = useBilingual();
  const words = useTexts(sanctionTexts);
  if (lines.length === 0) return null;
  return (
    <details className="sanction-lines">
      <summary>{words.reckoning}</summary>
      <ol>
        {lines.map((line, at) => (
          <li key={at}>{say(line)}</li>
        ))}
      </ol>
    </details>
  );
}
