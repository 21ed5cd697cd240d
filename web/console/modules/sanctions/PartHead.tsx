import type { ReactNode } from 'react';
import './sanctions.css';

/** Title of a part of the case page, with what may be begun. */
export function PartHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="sanction-head">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
