import { sql } from 'kysely';
import type { Campaign } from '../../../domain/campaign/campaign-schema.ts';
import type { LocalUnit } from '../../../domain/campaign/organisation-schema.ts';
import { ALL_SECTORS, maskOf } from '../../../domain/organisation/sector-mask.ts';
import type { Work } from '../../platform/work.ts';
import { initialsOf } from '../organisation/for-other-modules.ts';

interface NewUnit {
  key: string;
  kind: string;
  name: string;
  short_name: string;
  level: string;
  region_code: string;
  sectors: string;
  parentKey: string | null;
  body_key: string | null;
  group_key: string | null;
  part: string;
}

/**
 * The units that a campaign names, made where they do not stand yet: leading group, office, bodies, groups, and the local
 * units of every division of its first day. Each is entered as a participant. Returns how many take part.
 */
export async function makeCampaignUnits(work: Work, campaignId: string, campaign: Campaign): Promise<number> {
  const wanted = [...provincialUnits(campaign), ...(await localUnits(work, campaign))];
  for (let start = 0; start < wanted.length; start += 500) {
    await work.db
      .insertInto('units')
      .values(
        wanted.slice(start, start + 500).map(({ parentKey: _parentKey, part: _part, ...unit }) => ({ ...unit, initials: initialsOf(unit.name) })),
      )
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
  }
  // Parents and participation by key, in one statement each: parents are only set where there is none yet.
  const pairs = JSON.stringify(wanted.map(({ key, parentKey, part }) => ({ key, parent: parentKey, part })));
  await sql`
    update units u set parent_id = p.id
    from jsonb_to_recordset(${pairs}::jsonb) as w(key text, parent text) join units p on p.key = w.parent
    where u.key = w.key and u.parent_id is null`.execute(work.db);
  await sql`
    insert into campaign_units (campaign_id, unit_id, part)
    select ${campaignId}::bigint, u.id, w.part from jsonb_to_recordset(${pairs}::jsonb) as w(key text, part text) join units u on u.key = w.key
    on conflict do nothing`.execute(work.db);
  return wanted.length;
}

function provincialUnits(campaign: Campaign): NewUnit[] {
  const region_code = campaign.region;
  const place = region_code.slice(0, 6);
  const common = { level: 'province', region_code, body_key: null, group_key: null };
  const officeKey = `${place}.office`;
  const { leadingGroup } = campaign;
  return [
    {
      ...common,
      key: `${place}.leading-group`,
      kind: 'leading-group',
      name: leadingGroup.names.zh,
      short_name: '领导小组',
      sectors: String(ALL_SECTORS),
      parentKey: null,
      part: 'leading-group',
    },
    {
      ...common,
      key: officeKey,
      kind: 'office',
      name: leadingGroup.office.receives.zh,
      short_name: '省安委办',
      sectors: String(ALL_SECTORS),
      parentKey: `${place}.leading-group`,
      part: 'office',
    },
    ...campaign.bodies.map((body) => ({
      ...common,
      key: body.key,
      kind: 'body',
      name: body.names.zh,
      short_name: body.names.zh,
      sectors: String(maskOf(body.sectors)),
      parentKey: officeKey,
      body_key: body.key,
      part: 'body',
    })),
    ...campaign.groups.map((group) => ({
      ...common,
      key: group.key,
      kind: 'group',
      name: group.names.zh,
      short_name: group.names.zh,
      sectors: String(maskOf([group.sector])),
      parentKey: officeKey,
      group_key: group.key,
      part: 'group',
    })),
  ];
}

async function localUnits(work: Work, campaign: Campaign): Promise<NewUnit[]> {
  const day = campaign.period.from;
  const divisions = await work.db
    .selectFrom('divisions')
    .select(['code', 'name', 'level', 'parent'])
    .where('level', 'in', ['city', 'county', 'township'])
    .where(sql<boolean>`coalesce(valid_from, '0001-01-01') <= ${day}::date and coalesce(valid_to, '9999-12-31') > ${day}::date`)
    .orderBy('code')
    .execute();
  const keyOf = await keysOfStanding(work);
  return campaign.localUnits.flatMap((local) =>
    divisions
      .filter((division) => local.levels.includes(division.level as never))
      .map((division) => {
        const name = nameOf(division.name, local);
        const key = keyOf(division.code, local.unit, name, local.keySuffix);
        const governmentAbove =
          division.level === 'city' ? `${campaign.region.slice(0, 6)}.office` : keyOf(division.parent ?? '', 'government', '', 'government');
        return {
          key,
          kind: local.unit,
          name,
          short_name: local.unit === 'body' ? name : division.name,
          level: division.level,
          region_code: division.code,
          sectors: String(local.sectors ? maskOf(local.sectors) : ALL_SECTORS),
          parentKey: local.unit === 'government' ? governmentAbove : keyOf(division.code, 'government', '', 'government'),
          body_key: local.body ?? null,
          group_key: null,
          part: local.unit,
        };
      }),
  );
}

/**
 * The key of the unit that stands at a division already, also where it was made under the division's earlier code; of
 * governments there is one at each. Otherwise the key of a new one.
 */
async function keysOfStanding(work: Work) {
  const rows = await work.db
    .selectFrom('units')
    .select(['key', 'kind', 'name', 'region_code'])
    .where('valid_to', 'is', null)
    .orderBy('id', 'desc')
    .execute();
  const of = (code: string, kind: string, name: string) => `${code} ${kind} ${kind === 'government' ? '' : name}`;
  const standing = new Map(rows.map((row) => [of(row.region_code, row.kind, row.name), row.key]));
  const place = (code: string) => (code.endsWith('000') ? code.slice(0, 6) : code);
  return (code: string, kind: string, name: string, suffix: string) => standing.get(of(code, kind, name)) ?? `${place(code)}.${suffix}`;
}

/** A town or township has a people's government, a street an office (街道办事处), any other place of that level a committee. */
function nameOf(division: string, { unit, nameSuffix, districtNameSuffix }: LocalUnit): string {
  const suffix = division.endsWith('区') && districtNameSuffix ? districtNameSuffix.zh : nameSuffix.zh;
  if (
    unit !== 'government' ||
    /([省市县镇乡]|(?<!开发|度假|风景|名胜|保税|高新|经济|新|园|集聚|资源|景|贸街|休闲|化街|站街|产业|务)区)$/.test(division)
  )
    return `${division}${suffix}`;
  if (division.endsWith('街道')) return `${division}办事处`;
  // A farm, a prison, a works stands under its own name; a place that bears its board's name already is not given a second one.
  return /(场|监狱|站|中心|办|办公室|管委会|所|院|厂|公司|集团|社|苗圃|服务)(（.*）)?$/.test(division) ? division : `${division}管理委员会`;
}
