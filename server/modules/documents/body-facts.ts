import { sql } from 'kysely';
import { placeShortOf } from '../../../domain/divisions/place-short.ts';
import type { DocumentRecordFacts } from '../../../domain/documents/record-facts.ts';
import type { BodyParticulars } from '../../../contracts/document-records.ts';
import type { Work } from '../../platform/work.ts';

/** What documents say of the body that makes them: as the body has set it, else what the register of units and divisions knows. */
export interface BodyFacts {
  placeShort: string;
  /** '' takes the body word of the day. */
  bodyWord: string;
  particulars: BodyParticulars;
  isSet: boolean;
  version: number;
  level: string;
}

export async function bodyFacts(work: Work, unitId: string): Promise<BodyFacts> {
  const unit = await work.db
    .selectFrom('units')
    .select(['name', 'level', 'region_code', 'telephone'])
    .where('id', '=', unitId)
    .executeTakeFirstOrThrow();
  const set = await work.db.selectFrom('document_bodies').selectAll().where('unit_id', '=', unitId).executeTakeFirst();
  const names = await namesAround(work, unit.region_code);
  const own = set?.particulars as Partial<BodyParticulars> | undefined;
  return {
    placeShort: set?.place_short ?? names.short,
    bodyWord: set?.body_word ?? '',
    particulars: {
      ...empty,
      bodyName: unit.name,
      bodyPhone: unit.telephone ?? '',
      reviewGovernment: names.government,
      higherDepartment: names.higher,
      ...Object.fromEntries(Object.entries(own ?? {}).filter(([, value]) => value !== '')),
    },
    isSet: set !== undefined,
    version: set?.version ?? 0,
    level: unit.level,
  };
}

/** The facts of the body under the keys that documents read. */
export function bodyAsFacts(body: BodyFacts): DocumentRecordFacts {
  const filled = Object.entries(body.particulars).filter(([, value]) => value !== '');
  return { placeShort: body.placeShort, bodyLevel: body.level, ...Object.fromEntries(filled) };
}

const empty: BodyParticulars = {
  bodyName: '',
  bodyAddress: '',
  bodyPostcode: '',
  bodyContact: '',
  bodyPhone: '',
  reviewGovernment: '',
  higherDepartment: '',
  court: '',
  payeeBank: '',
  payeeAddress: '',
  payeeAccountName: '',
  payeeAccount: '',
};

/** Short name, government of the same level and the enforcement body above, as the registers know them; a body may set its own. */
async function namesAround(work: Work, region: string): Promise<{ short: string; government: string; higher: string }> {
  const [province, city, county] = [`${region.slice(0, 2)}0000000`, `${region.slice(0, 4)}00000`, `${region.slice(0, 6)}000`];
  const rows = await work.db
    .selectFrom('divisions')
    .select(['code', 'name'])
    .where('code', 'in', [province, city, county])
    .where(sql<boolean>`coalesce(valid_from, '0001-01-01') <= ${work.today}::date and coalesce(valid_to, '9999-12-31') > ${work.today}::date`)
    .execute();
  const nameOf = (code: string) => rows.find((row) => row.code === code)?.name ?? '';
  const above = county !== city ? city : province;
  const higher = await work.db
    .selectFrom('units')
    .select('name')
    .where('kind', '=', 'enforcement-body')
    .where('region_code', '=', above)
    .where('valid_to', 'is', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  const own = nameOf(county) || nameOf(city) || nameOf(province);
  return {
    short: placeShortOf(county, { city: nameOf(city), county: nameOf(county) }),
    government: own === '' ? '' : `${own}人民政府`,
    higher: above === county ? '' : (higher?.name ?? ''),
  };
}
