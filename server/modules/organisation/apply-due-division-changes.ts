import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';
import { carryOut } from './apply-division-change.ts';
import { listDivisionChanges } from './division-change-list.ts';
import { codeOfChange, readDivisionFiles } from './division-files.ts';
import { recodeRecords } from './recode-records.ts';

const gatherHours = 48;

/**
 * The daily job: carries out every change of divisions that is due, oldest first, and gathers records that an act under way
 * during a change of the last two days left under the old code. Returns how many changes were carried out; a second run
 * does nothing.
 */
export async function applyDueDivisionChanges(work: Work): Promise<number> {
  // Two workers at once: the second waits here and then finds nothing due.
  await sql`select 1 from fold_state for update`.execute(work.db);
  const { rows } = await listDivisionChanges(work);
  const { changes } = await readDivisionFiles();
  const find = (row: { effective: string; fromCode: string }) =>
    changes.find((one) => one.effective === row.effective && codeOfChange(one) === row.fromCode);
  const since = new Date(work.now.getTime() - gatherHours * 3_600_000).toISOString();
  for (const row of rows.filter(({ state, appliedAt }) => state === 'applied' && (appliedAt ?? '') > since)) {
    const change = find(row);
    const counts = change ? await recodeRecords(work, change) : {};
    if (Object.keys(counts).length === 0) continue;
    const objectId = `${row.effective}:${row.fromCode}`;
    work.audit({ act: 'gatherRecodedRecords', objectKind: 'division-change', objectId, details: { counts }, regionCode: `${row.toCode}000` });
  }
  const due = rows.filter(({ state }) => state === 'due');
  for (const row of due) {
    const change = find(row);
    if (change) await carryOut(work, change);
  }
  return due.length;
}
