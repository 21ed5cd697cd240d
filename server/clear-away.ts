import { sql } from 'kysely';
import { clearContents } from './modules/files/for-other-modules.ts';
import { clearRows } from './platform/clear-rows.ts';
import { runAsSystem, type SystemMeans } from './platform/run-as-system.ts';

/** How long what has done its service is kept, in days. Records, moves, duties and the audit log are kept for good. */
export const keptDays = {
  /** Repeats of a request come within minutes; a phone without a network may take days. */
  idempotencyKeys: 7,
  /** Sessions end after hours; who signed in when is in the audit log. */
  sessions: 30,
  deliveredEvents: 30,
  /** Locks last minutes. */
  signInFailures: 1,
  /** Where an account is at home, so that a network's lock does not hold it up. */
  accountNetworks: 180,
  /** Photos and papers that their uploader never attached. */
  drafts: 30,
  /** Contents of files that no record names. */
  contents: 7,
} as const;

const daysBefore = (moment: Date, days: number) => new Date(moment.getTime() - days * 86_400_000);

/** Clears away what has done its service, by the machine's clock (drafts by the server's). Leaves one line with the counts. */
export async function clearAway(means: SystemMeans, log: (line: string) => void = () => undefined): Promise<Record<keyof typeof keptDays, number>> {
  const before = (kind: keyof typeof keptDays) => daysBefore(new Date(), keptDays[kind]);
  const counts = {
    idempotencyKeys: await clearRows(means, 'idempotency_keys', () => sql`at < ${before('idempotencyKeys')}`),
    sessions: await clearRows(means, 'sessions', () => sql`coalesce(ended_at, last_seen_at) < ${before('sessions')}`),
    deliveredEvents: await clearRows(means, 'outbox', () => sql`delivered_at < ${before('deliveredEvents')}`),
    signInFailures: await clearRows(
      means,
      'sign_in_failures',
      () => sql`last_at < ${before('signInFailures')} and coalesce(locked_until, last_at) < ${before('signInFailures')}`,
    ),
    accountNetworks: await clearRows(means, 'account_networks', () => sql`last_at < ${before('accountNetworks')}`),
    drafts: await clearRows(means, 'files', (work) => sql`subject_kind = 'draft' and uploaded_at < ${daysBefore(work.now, keptDays.drafts)}`),
    contents: await clearContents(means, before('contents')),
  };
  if (Object.values(counts).every((count) => count === 0)) return counts;
  log(`cleared away: ${JSON.stringify(counts)}`);
  await runAsSystem(means, async (work) =>
    work.audit({ act: 'clearAway', objectKind: 'system', objectId: 'clear-away', details: counts, regionCode: work.viewer.regionCode }),
  );
  return counts;
}
