import type { ReactNode } from 'react';

/** A control of a question with its label above it. */
export function Labelled({ label, children, hint }: { label: string; children: ReactNode; hint?: ReactNode }) {
  return (
    <label className="law-field">
      <span>{label}</span>
      {children}
      {hint && <span className="quiet law-hint">{hint}</span>}
    </label>
  );
}
