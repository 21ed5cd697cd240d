import { ALL_SECTORS, maskOf } from '../../../domain/organisation/sector-mask.ts';
import type { Caller, TestApp } from '../../support/test-app.ts';

/** Whose eyes, in plain data: the division and the sectors of the unit, read from its row. */
export interface ScopeViewer {
  name: string;
  unitId: string;
  unitKind: string;
  role: string;
  region: string;
  /** Null: every sector. */
  sectors: readonly number[] | null;
  call: Caller;
}

/** Units that no campaign makes: every level, with sectors of their own, so that range and mask are tried apart and together. */
const madeUnits: readonly [region: string, sectors: readonly number[]][] = [
  ['320000000', [3, 9]],
  ['320000000', [5]],
  ['320000000', []],
  ['320100000', [3]],
  ['320100000', [1, 2, 5]],
  ['320500000', [9, 14]],
  ['320600000', [3, 5]],
  ['320600000', [60]],
  ['320102000', [3]],
  ['320503000', [1, 9]],
  ['320581000', [2]],
  ['320683000', [5]],
  ['320683000', [3, 9]],
  ['320102002', [3]],
  ['320683001', [5, 14]],
  ['320700000', [3]],
];

const posts: readonly [unitKey: string, role: string][] = [
  ['320000.office', 'office'],
  ['320000.leading-group', 'leader'],
  ['320000.office', 'auditor'],
  ['body-police', 'staff'],
  ['body-work-safety', 'staff'],
  ['body-economy', 'leader'],
  ['group-01', 'liaison'],
  ['group-03', 'liaison'],
  ['group-09', 'leader'],
  ['320100.government', 'government'],
  ['320100.government', 'auditor'],
  ['320100.enforcement', 'officer'],
  ['320500.government', 'leader'],
  ['320600.government', 'government'],
  ['320600.enforcement', 'reviewer'],
  ['320200.government', 'government'],
  ['320102.government', 'government'],
  ['320102.government', 'auditor'],
  ['320102.enforcement', 'officer'],
  ['320104.enforcement', 'reviewer'],
  ['320503.government', 'leader'],
  ['320581.enforcement', 'officer'],
  ['320611.government', 'government'],
  ['320683.government', 'government'],
  ['320683.enforcement', 'officer'],
  ['320683.government', 'auditor'],
  ['320106.enforcement', 'officer'],
  ['320102002.government', 'government'],
  ['320102003.government', 'government'],
  ['320505001.government', 'leader'],
  ['320683001.government', 'government'],
];

const levelOf = (region: string) =>
  region.endsWith('0000000') ? 'province' : region.endsWith('00000') ? 'city' : region.endsWith('000') ? 'county' : 'township';

export async function addMadeUnits(server: TestApp): Promise<void> {
  const kinds = ['body', 'supervision-team', 'enforcement-body'];
  await server.system(async ({ db }) => {
    const rows = madeUnits.map(([region_code, sectors], n) => ({
      key: `made-${n}`,
      kind: kinds[n % kinds.length] ?? 'body',
      name: `示例机构${n}（虚构）`,
      short_name: `示例${n}`,
      level: levelOf(region_code),
      region_code,
      sectors: String(maskOf([...sectors])),
    }));
    await db.insertInto('units').values(rows).execute();
  });
}

const roleOfKind: Record<string, string> = { body: 'staff', 'supervision-team': 'supervisor', 'enforcement-body': 'officer' };

/** Everybody signed in, with what their units' rows say after the change of divisions. */
export async function signInViewers(server: TestApp): Promise<ScopeViewer[]> {
  const units = await server.system(({ db }) => db.selectFrom('units').select(['id', 'key', 'kind', 'region_code', 'sectors']).execute());
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const made = madeUnits.map((_, n): [string, string] => [`made-${n}`, roleOfKind[byKey.get(`made-${n}`)?.kind ?? ''] ?? '']);
  return Promise.all(
    [...posts, ...made].map(async ([unitKey, role]): Promise<ScopeViewer> => {
      const unit = byKey.get(unitKey);
      if (!unit) throw new Error(`no unit ${unitKey}`);
      const call = await server.as(await server.account(unitKey, role));
      const all = unit.sectors === String(ALL_SECTORS);
      const sectors = Array.from({ length: 61 }, (_, sector) => sector).filter((sector) => (BigInt(unit.sectors) / 2n ** BigInt(sector)) % 2n === 1n);
      return {
        name: `${unitKey}.${role}`,
        unitId: unit.id,
        unitKind: unit.kind,
        role,
        region: unit.region_code,
        sectors: all ? null : sectors,
        call,
      };
    }),
  );
}
