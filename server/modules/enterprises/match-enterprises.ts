import { sql } from 'kysely';
import { checkFirmCode, firmCodeKindOf } from '../../../domain/enterprises/firm-codes.ts';
import type { FirmCodeName } from '../../../domain/enterprises/firm-facts.ts';
import type { Work } from '../../platform/work.ts';
import { readSpelling, type Spelling } from './name-spelling.ts';

export interface FirmToMatch {
  name: string;
  /** Any of the three codes, as typed; a wrong one matches nothing. */
  code?: string | undefined;
  address?: string | undefined;
  person?: string | undefined;
  regionCode: string;
}

/**
 * How a row was matched. Only a code, or name with place and person, or a name that is alone in its county, gives an id;
 * `ids` are the firms to look at where none is given. `merged` firms stand for the one that they were merged into.
 */
export type FirmMatch =
  | { how: 'code' | 'name-place-person' | 'name'; id: string; ids: string[] }
  | { how: 'ambiguous' | 'core-name' | 'place-and-person' | 'none'; id: null; ids: string[] };

interface Found {
  ord: number;
  id: string;
  by: 'code' | 'name' | 'core' | 'place';
  same_place: boolean;
  codes: string[];
}

const batch = 5_000;

/** Finds the firms of many rows at once, in sight of the viewer: one query for 5,000 rows. Answers in the order of the rows. */
export async function matchEnterprises(work: Work, rows: readonly FirmToMatch[], known?: Spelling): Promise<FirmMatch[]> {
  const spelling = known ?? (await readSpelling(work));
  const matches: FirmMatch[] = [];
  for (let start = 0; start < rows.length; start += batch) {
    const some = rows.slice(start, start + batch).map((row) => spelt(row, spelling));
    const found = await findFirms(work, some);
    const byRow = new Map<number, Found[]>();
    for (const one of found) byRow.set(one.ord, [...(byRow.get(one.ord) ?? []), one]);
    some.forEach((row, at) => matches.push(decide(row, byRow.get(at) ?? [])));
  }
  return matches;
}

interface SpeltRow {
  code: string;
  kind: FirmCodeName | undefined;
  nameKey: string;
  coreName: string;
  placeKey: string;
  person: string;
  county: string;
}

function spelt(row: FirmToMatch, spelling: Spelling): SpeltRow {
  const kind = row.code ? firmCodeKindOf(row.code) : undefined;
  const result = kind && checkFirmCode(kind, row.code ?? '');
  return {
    code: result?.valid ? result.code : '',
    kind,
    nameKey: spelling.nameKey(row.name),
    coreName: spelling.coreName(row.name),
    placeKey: spelling.placeKey(row.address ?? ''),
    person: (row.person ?? '').trim(),
    county: row.regionCode.slice(0, 6),
  };
}

async function findFirms(work: Work, rows: readonly SpeltRow[]): Promise<Found[]> {
  const column = (key: 'code' | 'nameKey' | 'coreName' | 'placeKey' | 'person' | 'county') => rows.map((row) => row[key]);
  const codes = sql`array(select c.kind || ':' || c.code from enterprise_codes c where c.enterprise_id = e.id and c.valid_to is null)`;
  // Not as a range: on fresh tables the planner would walk a county's firms for each row instead of looking the name up.
  const inCounty = sql`e.merged_into is null and left(e.region_code, 6) = a.county`;
  const samePlace = sql`(a.place <> '' and e.place_key = a.place and a.person <> '' and e.responsible_person = a.person)`;
  const { rows: found } = await sql<Found>`
    with a as materialized (
      select * from unnest(${rows.map((_, at) => at)}::int[], ${column('code')}::text[], ${column('nameKey')}::text[], ${column('coreName')}::text[],
        ${column('placeKey')}::text[], ${column('person')}::text[], ${column('county')}::text[]) as t(ord, code, name_key, core_name, place, person, county)
    )
    select a.ord, coalesce(e.merged_into, e.id)::text as id, 'code' as by, ${samePlace} as same_place, ${codes} as codes
      from a join enterprise_codes k on k.code = a.code join enterprises e on e.id = k.enterprise_id where a.code <> ''
    union all
    select a.ord, e.id::text, 'name', ${samePlace}, ${codes} from a join enterprises e on e.name_key = a.name_key where a.name_key <> '' and ${inCounty}
    union all
    select a.ord, e.id::text, 'core', ${samePlace}, ${codes} from a join enterprises e on e.core_name = a.core_name
      where a.core_name <> '' and e.name_key <> a.name_key and ${inCounty}
    union all
    select a.ord, e.id::text, 'place', true, ${codes} from a join enterprises e on e.place_key = a.place and e.responsible_person = a.person
      where a.place <> '' and a.person <> '' and e.name_key <> a.name_key and ${inCounty}`.execute(work.db);
  return found;
}

function decide(row: SpeltRow, found: readonly Found[]): FirmMatch {
  const code = found.find(({ by }) => by === 'code');
  if (code) return { how: 'code', id: code.id, ids: [code.id] };
  const ids = [...new Set(found.map(({ id }) => id))];
  const named = found.filter(({ by }) => by === 'name');
  // Another valid code of the same kind: another firm of the name, or the same one under a new registration. A person decides.
  const possible = named.filter(({ codes }) => row.code === '' || !codes.some((one) => one.startsWith(`${row.kind}:`)));
  const placed = possible.filter((one) => one.same_place);
  if (placed.length === 1 && placed[0]) return { how: 'name-place-person', id: placed[0].id, ids };
  if (possible.length === 1 && named.length === 1 && possible[0]) return { how: 'name', id: possible[0].id, ids };
  if (named.length > 0) return { how: 'ambiguous', id: null, ids };
  if (found.some(({ by }) => by === 'place')) return { how: 'place-and-person', id: null, ids };
  return { how: found.length > 0 ? 'core-name' : 'none', id: null, ids };
}
