import { sql } from 'kysely';
import type { Day } from '../../../domain/calendar/day.ts';
import { parentCodeOf, regionHolds } from '../../../domain/divisions/region-code.ts';
import { isSectorInMask } from '../../../domain/organisation/sector-mask.ts';
import { anywhere } from '../../platform/database/like-pattern.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

export interface AskedAbout {
  problemId?: string | undefined;
  enterpriseId?: string | undefined;
  regionCode?: string | undefined;
  sector: number;
}

export interface About {
  kind: 'problem' | 'enterprise' | null;
  id: string | null;
  /** Where it lies; null where it names no place. */
  regionCode: string | null;
  /** The division of that day, where it names one itself. */
  regionThen: string | null;
  sector: number;
}

/** What a question is about, as it stands: a problem brings its own sector. Throws Refused with the field where it is out of sight. */
export async function aboutOf(work: Work, given: AskedAbout): Promise<About> {
  if (given.problemId !== undefined && given.enterpriseId !== undefined)
    throw badField('enterpriseId', '问题和企业只选其一。', 'Choose a problem or a firm, not both.');
  if (given.problemId !== undefined) {
    const problem = await work.db.selectFrom('problems').select(['region_code', 'sector']).where('id', '=', given.problemId).executeTakeFirst();
    if (!problem) throw badField('problemId', '没有该问题，或不在本岗位范围内。', 'No such problem in your sight.');
    return { kind: 'problem', id: given.problemId, regionCode: problem.region_code, regionThen: null, sector: problem.sector };
  }
  if (!isSectorInMask(work.viewer.sectors, given.sector))
    throw badField('sector', '本单位不负责此领域。', 'Your unit does not answer for that sector.');
  const { sector } = given;
  if (given.enterpriseId !== undefined) {
    const firm = await work.db.selectFrom('enterprises').select('region_code').where('id', '=', given.enterpriseId).executeTakeFirst();
    if (!firm) throw badField('enterpriseId', '没有该企业，或不在本岗位范围内。', 'No such firm in your sight.');
    return { kind: 'enterprise', id: given.enterpriseId, regionCode: firm.region_code, regionThen: null, sector };
  }
  if (given.regionCode === undefined) return { kind: null, id: null, regionCode: null, regionThen: null, sector };
  const stands = await divisionStands(work, given.regionCode, work.today);
  if (!stands || !regionHolds(work.viewer.regionCode, given.regionCode))
    throw badField('regionCode', '目前没有该区划，或不在本岗位范围内。', 'No such division in your sight today.');
  return { kind: null, id: null, regionCode: given.regionCode, regionThen: given.regionCode, sector };
}

/** Bodies and governments that see what the question is about, the nearest first; narrowed to one unit or by words of the name. */
export async function questionTargets(work: Work, about: About, which: { unitId?: string; find?: string | undefined }) {
  let units = work.db
    .selectFrom('units')
    .select(['id', 'name', 'level', 'region_code', 'kind'])
    .where('kind', 'in', ['body', 'government', 'enforcement-body'])
    .where(sql<boolean>`(valid_to is null or valid_to > ${work.today}::date)`)
    .where(sql<boolean>`(sectors & (1::bigint << ${about.sector}::int)) <> 0`)
    .where('region_code', '>=', work.viewer.regionFrom)
    .where('region_code', '<', work.viewer.regionTo)
    .where('id', '<>', work.viewer.unitId);
  if (about.regionCode !== null) {
    const over: string[] = [];
    for (let code: string | null = about.regionCode; code !== null; code = parentCodeOf(code)) over.push(code);
    units = units.where('region_code', 'in', over).orderBy('region_code', 'desc');
  }
  if (which.unitId !== undefined) units = units.where('id', '=', which.unitId);
  if (which.find) {
    const words = anywhere(which.find);
    units = units.where((eb) => eb.or([eb('name', 'like', words), eb('initials', 'like', words.toLowerCase())]));
  }
  return units.orderBy('region_code').orderBy('id').limit(40).execute();
}

/** The one unit that is asked. Throws Refused (field targetUnitId) where it could not see the question or answers none. */
export async function getTarget(work: Work, about: About, unitId: string) {
  const [target] = await questionTargets(work, about, { unitId });
  if (target) return target;
  throw badField(
    'targetUnitId',
    '该单位不管此地区或此领域，或不是成员单位、政府、执法机构，不能咨询。',
    'That unit does not cover this place or sector, or is no body and no government.',
  );
}

async function divisionStands(work: Work, code: string, day: Day): Promise<boolean> {
  const { rows } = await sql<{ n: string }>`
    select count(*) as n from divisions where code = ${code}
      and coalesce(valid_from, '0001-01-01') <= ${day}::date and coalesce(valid_to, '9999-12-31') > ${day}::date`.execute(work.db);
  return Number(rows[0]?.n ?? 0) > 0;
}
