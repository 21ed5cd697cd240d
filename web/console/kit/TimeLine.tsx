import type { ReactNode } from 'react';
import { showMinute } from '../../shared/show-time.ts';
import './time-line.css';

export interface Moment {
  key: string;
  /** Instant. */
  at: string;
  /** What was done: "责令限期整改". */
  what: ReactNode;
  /** Who, and in which capacity: "张甲，市安监局 执法人员". */
  who: ReactNode;
  /** Reason, words, papers. */
  detail?: ReactNode;
  tone?: 'late' | 'settled';
}

/** Moves and papers of a record, the newest first as given. */
export function TimeLine({ moments }: { moments: Moment[] }) {
  return (
    <ol className="time-line">
      {moments.map(({ key, at, what, who, detail, tone }) => (
        <li key={key}>
          <div className="time-line-what">
            <strong className={tone}>{what}</strong>
            <time dateTime={at}>{showMinute(at)}</time>
          </div>
          <div className="quiet">{who}</div>
          {detail && <div className="time-line-detail">{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
