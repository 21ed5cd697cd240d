import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import type { Role } from '../../../domain/organisation/roles.ts';
import { getRole, permissionsOfPost } from '../../../domain/organisation/permissions-of-post.ts';
import type { UnitKind } from '../../../domain/organisation/unit-kinds.ts';
import type { Config } from '../../platform/config.ts';
import type { Database } from '../../platform/database/open-database.ts';
import { noScope, type Viewer } from '../../platform/viewer.ts';

export const sessionCookie = 'anzhi';

export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export function tokenOf(request: FastifyRequest): string | undefined {
  const bearer = /^Bearer (\S{20,200})$/.exec(request.headers['authorization'] ?? '')?.[1];
  return bearer ?? request.cookies[sessionCookie];
}

interface SessionRow {
  account_id: string;
  person_id: string;
  person_name: string;
  campaign_id: string | null;
  must_change_password: boolean;
  post_id: string | null;
  role: Role;
  title: string;
  unit_id: string;
  unit_key: string;
  unit_name: string;
  kind: UnitKind;
  level: string;
  region_code: string;
  sectors: string;
}

// One statement: a session that is alive by the idle and absolute limits, its account not disabled, its post not ended.
// Touches last_seen_at at most once a minute. Session time is the machine's, also in a rehearsal.
const text = `
  with alive as (
    select s.* from sessions s join accounts a on a.id = s.account_id
    where s.token_hash = $1 and s.ended_at is null and a.disabled_at is null
      and s.last_seen_at > $2::timestamptz - make_interval(mins => $3) and s.created_at > $2::timestamptz - make_interval(hours => $4)
  ), touched as (
    update sessions set last_seen_at = $2 where token_hash = $1 and last_seen_at < $2::timestamptz - interval '1 minute'
      and exists (select 1 from alive)
  )
  select alive.account_id, alive.campaign_id, a.must_change_password, a.person_id, p.name as person_name,
         post.id as post_id, post.role, post.title, u.id as unit_id, u.key as unit_key, u.name as unit_name,
         u.kind, u.level, u.region_code, u.sectors
  from alive join accounts a on a.id = alive.account_id join persons p on p.id = a.person_id
  left join posts post on post.id = alive.post_id and post.ended_at is null
  left join units u on u.id = post.unit_id`;

/** The viewer behind a request, or undefined: no session, ended, idle too long, account disabled. */
export async function findViewerBySession(
  { database, config }: { database: Database; config: Config },
  request: FastifyRequest,
): Promise<Viewer | undefined> {
  const token = tokenOf(request);
  if (token === undefined) return undefined;
  const hash = tokenHash(token);
  const found = await database.pool.query<SessionRow>({
    name: 'find-viewer',
    text,
    values: [hash, new Date(), config.idleMinutes, config.absoluteHours],
  });
  const row = found.rows[0];
  return row && viewerOf(row, hash.toString('hex'));
}

/** Without a post, or before a given password has been changed, one sees nothing and may do nothing but that. */
function viewerOf(row: SessionRow, sessionId: string): Viewer {
  const may = row.post_id !== null && !row.must_change_password;
  const person = { personId: row.person_id, personName: row.person_name, accountId: row.account_id, campaignId: row.campaign_id, sessionId };
  if (!may) {
    return {
      ...person,
      ...noScope,
      postId: row.post_id ?? '',
      postTitle: '',
      role: '',
      unitId: '',
      unitKey: '',
      unitName: '',
      unitKind: '',
      unitLevel: '',
      regionCode: '',
      permissions: new Set(),
    };
  }
  const range = regionRange(row.region_code);
  return {
    ...person,
    postId: row.post_id ?? '',
    postTitle: row.title || getRole(row.role).zh,
    role: row.role,
    unitId: row.unit_id,
    unitKey: row.unit_key,
    unitName: row.unit_name,
    unitKind: row.kind,
    unitLevel: row.level,
    regionCode: row.region_code,
    regionFrom: range.from,
    regionTo: range.to,
    sectors: BigInt(row.sectors),
    permissions: new Set(permissionsOfPost(row.role, row.kind)),
  };
}
