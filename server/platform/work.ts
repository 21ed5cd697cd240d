import type { FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { Day } from '../../domain/calendar/day.ts';
import type { AuditLine } from './audit.ts';
import type { Db } from './database/open-database.ts';
import type { FileStore } from './file-store.ts';
import type { Upload } from './receive-upload.ts';
import type { Refused } from './refused.ts';
import type { Scope, Viewer } from './viewer.ts';

/**
 * What a handler works with: one transaction under the viewer's scope, one moment, and the two lists that are
 * written when it ends: audit lines (who did what) and outbox events (who else must hear of it).
 */
export interface Work {
  db: Db;
  client: pg.ClientBase;
  viewer: Viewer;
  now: Date;
  today: Day;
  locale: 'zh' | 'en';
  requestId: string;
  files: FileStore;
  audit(line: AuditLine): void;
  tell(topic: string, payload: Record<string, unknown>): void;
  /**
   * Runs `inner` in the same transaction under another scope, then returns to the viewer's. For the few acts that must
   * touch rows beyond the actor's sight (a figure of the sector that a problem leaves, the next free number).
   */
  underScope<T>(scope: Scope, inner: () => Promise<T>): Promise<T>;
  /** Answers a refusal although what was written is kept: a failed sign-in must be counted. */
  refuseAfterCommit(refused: Refused): void;
}

/** A handler's raw means, for the few endpoints that stream bytes or set cookies. */
export interface Wire {
  request: FastifyRequest;
  reply: FastifyReply;
  /** The file of an endpoint that takes files, read before the transaction was opened. */
  upload?: Upload | undefined;
}
