import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { listDocuments as endpoint } from '../../../contracts/documents.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import { CHAIN_PERMISSIONS } from '../../../domain/documents/approval-chain.ts';
import { anywhere } from '../../platform/database/like-pattern.ts';
import type { Work } from '../../platform/work.ts';
import { documentRows, readableBy } from './document-rows.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

const sorts: Record<string, RawBuilder<unknown>> = {
  number: sql`d.number_word, d.number_year, d.sequence`,
  issuedOn: sql`d.issued_on`,
  servedOn: sql`d.served_on`,
  draftedAt: sql`d.drafted_at`,
};

/** The documents in the viewer's sight, the newest first; drafts only of his own body. */
export async function listDocuments(work: Work, query: Query) {
  const where = sql.join([readableBy(work), ...conditions(work, query)], sql` and `);
  const { rows } = await sql<{ total: string }>`select count(*) as total from documents d where ${where}`.execute(work.db);
  const name = query.sort?.replace(/^-/, '') ?? '';
  const by = sorts[name];
  const order = by === undefined ? sql`order by d.drafted_at desc, d.id desc` : sql`order by ${descending(by, query.sort)} nulls last, d.id desc`;
  const tail = sql`${order} limit ${query.size} offset ${(query.page - 1) * query.size}`;
  return { rows: await documentRows(work, where, tail), total: Number(rows[0]?.total ?? 0), page: query.page, size: query.size };
}

function descending(by: RawBuilder<unknown>, sort: string | undefined): RawBuilder<unknown> {
  return sort?.startsWith('-') ? sql`(${by}) desc` : sql`(${by})`;
}

function conditions(work: Work, query: Query): RawBuilder<unknown>[] {
  const found: RawBuilder<unknown>[] = [];
  if (query.kind) found.push(sql`d.kind = ${query.kind}`);
  if (query.state) found.push(sql`d.state = ${query.state}`);
  if (query.subjectKind) found.push(sql`d.subject_kind = ${query.subjectKind}`);
  if (query.region) {
    const { from, to } = regionRange(query.region);
    found.push(sql`d.region_code >= ${from} and d.region_code < ${to}`);
  }
  if (query.sector !== undefined) found.push(sql`d.sector = ${query.sector}`);
  if (query.issuedFrom) found.push(sql`d.issued_on >= ${query.issuedFrom}`);
  if (query.issuedTo) found.push(sql`d.issued_on <= ${query.issuedTo}`);
  if (query.text) {
    const words = anywhere(query.text);
    found.push(sql`(d.number like ${words} or d.subject_words like ${words})`);
  }
  if (query.mine) found.push(mine(work, query.mine));
  return found;
}

function mine(work: Work, which: NonNullable<Query['mine']>): RawBuilder<unknown> {
  const { personId, unitId, permissions } = work.viewer;
  if (which === 'drafted') return sql`d.drafted_by_person_id = ${personId || '0'}::bigint`;
  if (which === 'to-serve') {
    return sql`d.unit_id = ${unitId || '0'}::bigint and exists (select 1 from duties t where t.subject_kind = 'document' and t.subject_id = d.id::text
      and t.kind = 'document-service' and t.done_at is null and t.cancelled_at is null)`;
  }
  const own = CHAIN_PERMISSIONS.filter((permission) => permissions.has(permission));
  return sql`d.unit_id = ${unitId || '0'}::bigint and d.state = 'in-approval' and d.chain -> d.step::int ->> 'permission' = any(${own}::text[])
    and d.drafted_by_person_id <> ${personId || '0'}::bigint and not d.approvals @> ${JSON.stringify([{ personId }])}::jsonb`;
}
