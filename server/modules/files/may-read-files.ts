import type { Permission } from '../../../domain/organisation/permissions.ts';
import type { Work } from '../../platform/work.ts';

/** Who reads a record reads its files; a kind that is not named here is shown to nobody. */
const readsFilesOf: Record<string, Permission> = {
  problem: 'problems.read',
  check: 'checks.read',
  enterprise: 'enterprises.read',
  report: 'reports.read',
  circular: 'circulars.read',
  question: 'guidance.read',
  document: 'documents.read',
  case: 'cases.read',
};

/** Kind of the papers of a report that its unit, their subject, has not sent yet. */
export const beingWritten = 'report-being-written';

/** Whether the viewer may read the files of a record of that kind; a draft is its uploader's own, papers being written their unit's. */
export function mayReadFilesOf(work: Work, subject: { kind: string; id: string }): boolean {
  if (subject.kind === beingWritten) return subject.id === work.viewer.unitId && work.viewer.permissions.has('reports.read');
  if (subject.kind === 'draft') return subject.id === work.viewer.personId;
  const permission = readsFilesOf[subject.kind];
  return permission !== undefined && work.viewer.permissions.has(permission);
}
