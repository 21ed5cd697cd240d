import { sql } from 'kysely';
import type { PostRow, UnitDetail, UnitRow } from '../../../contracts/organisation.ts';
import { mayManagePost, mayManageUnit } from '../../../domain/organisation/management-reach.ts';
import { getUnitKind } from '../../../domain/organisation/permissions-of-post.ts';
import { ALL_SECTORS, sectorsOfMask } from '../../../domain/organisation/sector-mask.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getManagedUnit, managerOf, mayConfirmContacts } from './reach.ts';
import { unitRows } from './unit-rows.ts';

const shownBelow = 60;
const shownLines = 40;

/** One unit with what stands above and below it, its people, its past, and what the viewer may do with it. */
export async function getUnit(work: Work, id: string): Promise<UnitDetail> {
  const row = await unitRows(work)
    .select(['units.version', 'units.sectors', 'units.valid_from as validFrom', 'units.successor_id as successorId'])
    .where('units.id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound('机构', 'unit');
  const { sectors, successorId, ...unit } = row;
  const managed = await getManagedUnit(work, id);
  const manager = managerOf(work);
  const manages = work.viewer.permissions.has('units.manage');
  const roles = manages && unit.validTo === null ? getUnitKind(managed.kind).roles.filter((role) => mayManagePost(manager, managed, role)) : [];
  const posts = await findPosts(work, id);
  const show = (post: (typeof posts)[number]): PostRow => {
    const mayEnd = manages && post.endedAt === null && post.personId !== work.viewer.personId && mayManagePost(manager, managed, post.role);
    return { ...post, endedAt: post.endedAt?.toISOString() ?? null, accountName: mayEnd ? post.accountName : null, mayEnd };
  };
  const linked = await findLinks(work, [...managed.above, ...(successorId ? [successorId] : [])]);
  return {
    ...(unit as UnitRow & typeof unit),
    sectors: BigInt(sectors) === ALL_SECTORS ? [] : sectorsOfMask(BigInt(sectors)),
    allSectors: BigInt(sectors) === ALL_SECTORS,
    successor: linked.find((link) => link.id === successorId) ?? null,
    above: managed.above.flatMap((above) => linked.filter((link) => link.id === above)),
    below: await findBelow(work, id),
    campaigns: await findCampaigns(work, id),
    posts: posts.filter(({ endedAt }) => endedAt === null).map(show),
    formerPosts: posts.filter(({ endedAt }) => endedAt !== null).map(show),
    formerNames: await findFormerNames(work, id),
    history: await findHistory(work, id),
    may: {
      manage: manages && unit.validTo === null && mayManageUnit(manager, managed),
      confirmContacts: unit.validTo === null && mayConfirmContacts(work, managed),
      giveRoles: roles,
    },
  };
}

async function findPosts(work: Work, unitId: string) {
  const rows = await work.db
    .selectFrom('posts')
    .innerJoin('persons', 'persons.id', 'posts.person_id')
    .leftJoin('accounts', 'accounts.person_id', 'persons.id')
    .select([
      'posts.id',
      'posts.role',
      'posts.title',
      'persons.id as personId',
      'persons.name as personName',
      'persons.version as personVersion',
      'posts.valid_from as since',
    ])
    .select(['persons.certificate_number as certificateNumber', 'persons.certificate_until as certificateUntil', 'posts.ended_at as endedAt'])
    .select(['posts.end_reason as endReason', 'posts.version', 'accounts.name as accountName'])
    .where('posts.unit_id', '=', unitId)
    .orderBy('posts.ended_at', (order) => order.desc().nullsFirst())
    .orderBy('posts.id')
    .limit(300)
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as PostRow['role'] }));
}

async function findLinks(work: Work, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await work.db.selectFrom('units').select(['id', 'name', 'kind']).where('id', 'in', ids).execute();
  return rows as UnitDetail['above'];
}

async function findBelow(work: Work, id: string): Promise<UnitDetail['below']> {
  const below = work.db.selectFrom('units').where('parent_id', '=', id).where('valid_to', 'is', null);
  const rows = await below.select(['id', 'name', 'kind']).orderBy('region_code').orderBy('id').limit(shownBelow).execute();
  const { total } = await below.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  return { rows: rows as UnitDetail['above'], total: Number(total) };
}

async function findCampaigns(work: Work, id: string): Promise<UnitDetail['campaigns']> {
  const rows = await work.db
    .selectFrom('campaign_units')
    .innerJoin('campaigns', 'campaigns.id', 'campaign_units.campaign_id')
    .select(['campaigns.id', 'campaign_units.part', 'campaigns.name_zh', 'campaigns.name_en'])
    .where('campaign_units.unit_id', '=', id)
    .orderBy('campaigns.id')
    .execute();
  return rows.map((row) => ({ id: row.id, part: row.part, name: { zh: row.name_zh, en: row.name_en } }));
}

function findFormerNames(work: Work, id: string): Promise<UnitDetail['formerNames']> {
  return work.db
    .selectFrom('unit_former_names')
    .select(['name', 'region_code as regionCode', 'valid_to as until', 'reason'])
    .where('unit_id', '=', id)
    .orderBy('valid_to', 'desc')
    .execute();
}

/** Acts on the unit and on its posts, as far as the viewer's range lets the log be read. */
async function findHistory(work: Work, id: string): Promise<UnitDetail['history']> {
  const rows = await work.db
    .selectFrom('audit_log')
    .select(['at', 'act', 'capacity'])
    .where((eb) =>
      eb.or([
        eb.and([eb('object_kind', '=', 'unit'), eb('object_id', '=', id)]),
        eb.and([
          eb('object_kind', '=', 'post'),
          eb(
            'object_id',
            'in',
            eb
              .selectFrom('posts')
              .select(sql<string>`id::text`.as('id'))
              .where('unit_id', '=', id),
          ),
        ]),
      ]),
    )
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(shownLines)
    .execute();
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
