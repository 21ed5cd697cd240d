import { createHash } from 'node:crypto';
import pg from 'pg';
import { Refused } from './refused.ts';

/**
 * A write that carries Idempotency-Key happens once: the row is claimed in the act's own transaction, so a second
 * sending waits for the first, then gets its answer again. Validation failures roll the claim back and are not kept.
 */
export interface Claim {
  accountId: string;
  endpoint: string;
  key: string;
  requestHash: string;
}

export function claimOf(accountId: string, endpoint: string, key: unknown, body: unknown, params: unknown): Claim | undefined {
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !/^[\w.:-]{8,120}$/.test(key)) {
    throw new Refused(400, 'bad-idempotency-key', {
      zh: 'Idempotency-Key 应为 8 至 120 个字母、数字或 . : - _。',
      en: 'Idempotency-Key must be 8 to 120 letters, digits or . : - _',
    });
  }
  const requestHash = createHash('sha256')
    .update(JSON.stringify([params ?? null, body ?? null]))
    .digest('hex');
  return { accountId, endpoint, key, requestHash };
}

/** Sent with BEGIN: claims the key, or finds the row that holds it. */
export function claimText(claim: Claim, at: Date): string {
  const [account, endpoint, key, hash, moment] = [claim.accountId, claim.endpoint, claim.key, claim.requestHash, at.toISOString()].map((value) =>
    pg.escapeLiteral(value),
  );
  return (
    `INSERT INTO idempotency_keys (account_id, endpoint, key, request_hash, at) VALUES (${account}, ${endpoint}, ${key}, ${hash}, ${moment}) ` +
    `ON CONFLICT (account_id, endpoint, key) DO NOTHING RETURNING true AS claimed; ` +
    `SELECT request_hash, status, answer FROM idempotency_keys WHERE account_id = ${account} AND endpoint = ${endpoint} AND key = ${key}`
  );
}

/** Sent with COMMIT: keeps the answer beside the key. */
export function keepAnswerText(claim: Claim, status: number, answer: unknown): string {
  return (
    `UPDATE idempotency_keys SET status = ${status}, answer = ${pg.escapeLiteral(JSON.stringify(answer ?? null))}::jsonb ` +
    `WHERE account_id = ${pg.escapeLiteral(claim.accountId)} AND endpoint = ${pg.escapeLiteral(claim.endpoint)} AND key = ${pg.escapeLiteral(claim.key)}`
  );
}

/** Sent with COMMIT where the act was refused and its traces kept (a failure that is counted): a repeat is to run again. */
export function giveUpClaimText(claim: Claim): string {
  return (
    `DELETE FROM idempotency_keys WHERE account_id = ${pg.escapeLiteral(claim.accountId)} ` +
    `AND endpoint = ${pg.escapeLiteral(claim.endpoint)} AND key = ${pg.escapeLiteral(claim.key)}`
  );
}

/** What an earlier sending answered, or undefined when this one is the first. */
export function earlierAnswer(claim: Claim, opening: pg.QueryResult[]): { status: number; answer: unknown } | undefined {
  const [claimed, row] = opening.slice(-2);
  if (claimed?.rows.length === 1) return undefined;
  const held = row?.rows[0] as { request_hash: string; status: number | null; answer: unknown } | undefined;
  if (held === undefined || held.status === null) {
    throw new Refused(409, 'same-request-under-way', { zh: '同一请求正在办理，请稍候。', en: 'The same request is under way; wait a moment.' });
  }
  if (held.request_hash !== claim.requestHash) {
    throw new Refused(422, 'idempotency-key-reused', {
      zh: '此 Idempotency-Key 已用于另一请求，请换用新的。',
      en: 'This Idempotency-Key was used for another request; use a new one.',
    });
  }
  return { status: held.status, answer: held.answer };
}
