import { sql } from 'kysely';
import type { DivisionChangeRow } from '../../../contracts/divisions.ts';
import type { Work } from '../../platform/work.ts';
import { codeOfChange, readDivisionFiles } from './division-files.ts';

/**
 * Every known change of divisions, oldest first, and how it stands: applied; due (in force, records still under the old
 * code); coming; or before-campaigns, when no record could carry the old code.
 */
export async function listDivisionChanges(work: Work): Promise<{ rows: DivisionChangeRow[] }> {
  const { changes } = await readDivisionFiles();
  const applied = await work.db.selectFrom('division_changes_applied').selectAll().execute();
  const first = await sql<{ day: string | null }>`select min(starts_on) as day from campaigns`.execute(work.db);
  const firstDay = first.rows[0]?.day ?? null;
  const rows = changes.map((change): DivisionChangeRow => {
    const fromCode = codeOfChange(change);
    const done = applied.find((row) => row.effective === change.effective && row.from_code === fromCode);
    const later = change.effective > work.today ? 'coming' : 'due';
    return {
      effective: change.effective,
      kind: change.kind,
      fromCode,
      fromName: change.kind === 'create' ? '' : change.from.name,
      toCode: change.to.code,
      toName: change.to.name,
      state: done ? 'applied' : firstDay === null || change.effective < firstDay ? 'before-campaigns' : later,
      appliedAt: done?.applied_at.toISOString() ?? null,
      records: done?.records ?? null,
      counts: (done?.counts as Record<string, number> | undefined) ?? null,
    };
  });
  return { rows };
}
