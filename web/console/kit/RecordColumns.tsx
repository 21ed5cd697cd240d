import type { ReactNode } from 'react';
import './record-columns.css';

/** A record's page under its head: facts, papers and related records at the left, the time line at the right; on paper one below the other. */
export function RecordColumns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="record-columns">
      <div>{children}</div>
      <aside>{aside}</aside>
    </div>
  );
}
