import { dayOf } from '../../domain/calendar/day.ts';
import { type Actor, appendAudit, type AuditLine } from './audit.ts';
import type { Transaction } from './database/open-database.ts';
import type { FileStore } from './file-store.ts';
import { type OutboxEvent, writeOutbox } from './outbox.ts';
import type { Refused } from './refused.ts';
import type { Scope, Viewer } from './viewer.ts';
import type { Work } from './work.ts';

/** SQLSTATE: current transaction is aborted. */
const abortedTransaction = '25P02';

interface WorkMeans {
  tx: Transaction;
  viewer: Viewer;
  now: Date;
  locale: 'zh' | 'en';
  requestId: string;
  files: FileStore;
}

/** The work of one transaction, and what must happen before it commits: `flush` writes its outbox and audit lines. */
export function workOn({ tx, viewer, now, locale, requestId, files }: WorkMeans) {
  const lines: AuditLine[] = [];
  const events: OutboxEvent[] = [];
  let refusal: Refused | undefined;
  const work: Work = {
    db: tx.db,
    client: tx.client,
    viewer,
    now,
    today: dayOf(now),
    locale,
    requestId,
    files,
    audit: (line) => void lines.push(line),
    tell: (topic, payload) => void events.push({ topic, payload }),
    underScope: (scope, inner) => underScope(tx, viewer, scope, inner),
    refuseAfterCommit: (refused) => {
      refusal = refused;
    },
  };
  const flush = async () => {
    await writeOutbox(tx.client, now, events);
    await appendAudit(tx.client, actorOf(viewer), now, requestId, lines);
  };
  return { work, flush, lineCount: () => lines.length, refusal: () => refusal };
}

function actorOf(viewer: Viewer): Actor {
  return {
    personId: viewer.personId || null,
    postId: viewer.postId || null,
    unitId: viewer.unitId || null,
    capacity: viewer.unitName ? `${viewer.unitName} ${viewer.postTitle}` : viewer.postTitle,
  };
}

async function underScope<T>(tx: Transaction, viewer: Viewer, scope: Scope, inner: () => Promise<T>): Promise<T> {
  await setScope(tx, scope);
  let result: T;
  try {
    result = await inner();
  } catch (error) {
    // Who catches this error works on under his own scope. An aborted transaction takes no statement, and ends with its settings.
    await setScope(tx, viewer).catch((failure: { code?: string }) => {
      if (failure.code !== abortedTransaction) throw failure;
    });
    throw error;
  }
  await setScope(tx, viewer);
  return result;
}

async function setScope(tx: Transaction, scope: Scope): Promise<void> {
  await tx.client.query(
    `SET LOCAL app.region_from = '${scope.regionFrom}'; SET LOCAL app.region_to = '${scope.regionTo}'; SET LOCAL app.sectors = '${scope.sectors}'`,
  );
}
