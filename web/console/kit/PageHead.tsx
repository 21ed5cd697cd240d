import type { ReactNode } from 'react';
import './page-head.css';

export interface PageHeadProps {
  title: string;
  /** Number of the record. */
  number?: string;
  /** State in words, the next duty with its day and whose it is. */
  state?: ReactNode;
  /** What this person may do now; one filled ActButton at most, the one expected next. */
  acts?: ReactNode;
  /** What leads back: a link to the list. */
  back?: ReactNode;
}

export function PageHead({ title, number, state, acts, back }: PageHeadProps) {
  return (
    <header className="page-head">
      <div className="page-head-words">
        {back && <div className="no-print">{back}</div>}
        <h1>
          {title}
          {number && <span className="page-head-number">{number}</span>}
        </h1>
        {state && <div className="page-head-state">{state}</div>}
      </div>
      {acts && <div className="page-acts">{acts}</div>}
    </header>
  );
}
