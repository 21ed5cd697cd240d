import { sql } from 'kysely';
import type { SessionAnswer } from '../../../contracts/session.ts';
import { MENU_PLACES } from '../../../domain/organisation/menu-places.ts';
import { getRole, permissionsOfPost } from '../../../domain/organisation/permissions-of-post.ts';
import type { Role } from '../../../domain/organisation/roles.ts';
import { sectorsOfMask } from '../../../domain/organisation/sector-mask.ts';
import type { UnitKind } from '../../../domain/organisation/unit-kinds.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Work } from '../../platform/work.ts';

type Named = { zh: string; en: string };

/** What the console knows of the person at it: post, unit, places of the menu, campaign, the day. */
export async function readSession(work: Work, tokenHash: Buffer, clock: Clock): Promise<SessionAnswer | null> {
  const row = await work.db
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
    .innerJoin('persons', 'persons.id', 'accounts.person_id')
    .select([
      'sessions.post_id',
      'sessions.campaign_id',
      'accounts.name as account',
      'accounts.must_change_password',
      'persons.id as personId',
      'persons.name',
    ])
    .where('sessions.token_hash', '=', tokenHash)
    .where('sessions.ended_at', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  const posts = await findPosts(work, row.personId);
  const post = posts.find((held) => held.id === row.post_id) ?? null;
  const campaigns = (
    await work.db
      .selectFrom('campaigns')
      .select(['id', 'key', 'name_zh', 'name_en', sql<Named | null>`definition -> 'shortNames'`.as('short')])
      .orderBy('id')
      .execute()
  ).map(({ id, key, name_zh, name_en, short }) => {
    const name = { zh: name_zh, en: name_en };
    return { id, key, name, shortName: short ?? name };
  });
  const permissions = post && !row.must_change_password ? permissionsOfPost(post.role, post.unitKind) : [];
  const rolePlaces: readonly string[] = post ? getRole(post.role).places : [];
  return {
    personName: row.name,
    accountName: row.account,
    post: post && { id: post.id, role: post.role, title: post.title, unitId: post.unitId, unitName: post.unitName, regionCode: post.regionCode },
    posts: posts.map(({ id, role, title, unitId, unitName, regionCode }) => ({ id, role, title, unitId, unitName, regionCode })),
    unit: post && {
      id: post.unitId,
      key: post.unitKey,
      name: post.unitName,
      kind: post.unitKind,
      level: post.level,
      regionCode: post.regionCode,
      sectors: sectorsOfMask(BigInt(post.sectors)),
    },
    permissions: [...permissions],
    places: MENU_PLACES.filter((place) => rolePlaces.includes(place.id) && permissions.includes(place.needs)).map((place) => place.id),
    startPage: post ? getRole(post.role).start : 'none',
    mustChangePassword: row.must_change_password,
    campaign: campaigns.find(({ id }) => id === row.campaign_id) ?? campaigns[0] ?? null,
    campaigns,
    now: work.now.toISOString(),
    today: work.today,
    rehearsal: clock.rehearsal,
  };
}

async function findPosts(work: Work, personId: string) {
  const rows = await work.db
    .selectFrom('posts')
    .innerJoin('units', 'units.id', 'posts.unit_id')
    .select(['posts.id', 'posts.role', 'posts.title', 'units.id as unitId', 'units.key as unitKey', 'units.name as unitName'])
    .select(['units.kind', 'units.level', 'units.region_code as regionCode', 'units.sectors'])
    .where('posts.person_id', '=', personId)
    .where('posts.ended_at', 'is', null)
    .orderBy('posts.id')
    .execute();
  return rows.map((row) => {
    const role = row.role as Role;
    return { ...row, role, unitKind: row.kind as UnitKind, title: row.title || getRole(role)[work.locale] };
  });
}
