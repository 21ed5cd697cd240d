import type { ReactNode } from 'react';
import './fact-list.css';

export interface Fact {
  label: string;
  /** Nothing known prints as a dash. */
  value: ReactNode;
  /** Over the whole width: long words. */
  wide?: boolean;
}

/** Facts of a record: label and value, in one or two columns, printable. */
export function FactList({ facts, columns = 2 }: { facts: Fact[]; columns?: 1 | 2 }) {
  return (
    <dl className={columns === 2 ? 'fact-list fact-list-two' : 'fact-list'}>
      {facts.map(({ label, value, wide }) => (
        <div key={label} className={wide ? 'fact fact-wide' : 'fact'}>
          <dt>{label}</dt>
          <dd>{value === null || value === undefined || value === '' ? '—' : value}</dd>
        </div>
      ))}
    </dl>
  );
}
