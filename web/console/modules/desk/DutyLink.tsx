import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

const places: Readonly<Record<string, string>> = {
  case: '/cases',
  seizure: '/cases/seizures',
  measure: '/cases/measures',
  proposal: '/cases/proposals',
  transfer: '/cases/transfers',
  enterprise: '/enterprises',
  report: '/reports',
  problem: '/problems',
  circular: '/circulars',
  question: '/desk/questions',
  document: '/cases/documents',
  check: '/inspections',
  inspection: '/inspections/plans',
};

export interface DutyLinkProps {
  subject: { kind: string; id: string };
  /** Of the duty itself, where its record has no page. */
  dutyId?: string;
  children: ReactNode;
}

/** Leads to the record that a duty is about: there it is done. */
export function DutyLink({ subject, dutyId, children }: DutyLinkProps) {
  const place = places[subject.kind];
  if (subject.kind === 'bank-feed') return <Link to={'/cases/bank' as '/'}>{children}</Link>;
  if (place) return <Link to={`${place}/${subject.id}` as '/'}>{children}</Link>;
  return dutyId ? <Link to={`/desk/duties/${dutyId}` as '/'}>{children}</Link> : <>{children}</>;
}
