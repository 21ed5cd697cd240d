import { sql } from 'kysely';
import type { Day } from '../../../domain/calendar/day.ts';
import type { UnitKind } from '../../../domain/organisation/unit-kinds.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

/** A unit as later modules see it. */
export interface UnitFacts {
  id: string;
  key: string;
  kind: UnitKind;
  name: string;
  shortName: string;
  level: 'province' | 'city' | 'county' | 'township';
  regionCode: string;
  parentId: string | null;
  sectors: bigint;
  bodyKey: string | null;
  groupKey: string | null;
  /** The day after its last; null while it stands. */
  validTo: Day | null;
}

const columns = sql.raw(`u.id, u.key, u.kind, u.name, u.short_name as "shortName", u.level, u.region_code as "regionCode", u.parent_id as "parentId",
  u.sectors, u.body_key as "bodyKey", u.group_key as "groupKey", u.valid_to as "validTo"`);

function factsOf(row: Omit<UnitFacts, 'sectors'> & { sectors: string }): UnitFacts {
  return { ...row, sectors: BigInt(row.sectors) };
}

async function unitsWhere(work: Work, condition: ReturnType<typeof sql>): Promise<UnitFacts[]> {
  const found = await sql<
    Omit<UnitFacts, 'sectors'> & { sectors: string }
  >`select ${columns} from units u where ${condition} order by u.region_code, u.id`.execute(work.db);
  return found.rows.map(factsOf);
}

/** The office of the province's leading group. Throws not-found before a campaign is loaded. */
export async function officeUnit(work: Work): Promise<UnitFacts> {
  const [office] = await unitsWhere(work, sql`u.kind = 'office' and u.level = 'province' and u.valid_to is null`);
  if (!office) throw notFound('省安委会办公室', 'office of the province');
  return office;
}

export async function parentOf(work: Work, unitId: string): Promise<UnitFacts | undefined> {
  return (await unitsWhere(work, sql`u.id = (select parent_id from units where id = ${unitId})`))[0];
}
