import type { Work } from './work.ts';

export interface LastBackup {
  /** The machine's moment at which the copy was complete. */
  at: string;
  bytes: number;
  files: number;
}

const key = 'last-backup';

/** Notes a backup that is complete, for the administrator's page, and leaves a line in the audit log. */
export async function recordBackup(work: Work, backup: Omit<LastBackup, 'at'>): Promise<void> {
  const at = new Date();
  const value = JSON.stringify({ ...backup, at: at.toISOString() });
  await work.db
    .insertInto('settings')
    .values({ key, value, changed_at: at })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value, changed_at: at }))
    .execute();
  work.audit({ act: 'backup', objectKind: 'system', objectId: 'backup', details: backup, regionCode: work.viewer.regionCode });
}

export async function findLastBackup(work: Work): Promise<LastBackup | null> {
  const row = await work.db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
  return (row?.value ?? null) as LastBackup | null;
}
