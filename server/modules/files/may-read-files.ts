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

/** Whether the viewer may read the files of a record of that kind; a draft is its uploader's own. */
export function mayReadFilesOf(work: Work, subject: { kind: string; id: string }): boolean {
  if (subject.kind === 'draft') return subject.id === work.viewer.personId;
  const permission = readsFilesOf[subject.kind];
  return permission !== undefined && work.viewer.permissions.has(permission);
}
