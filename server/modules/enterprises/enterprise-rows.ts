import { sql } from 'kysely';
import type { EnterpriseRow } from '../../../contracts/enterprises.ts';
import type { Work } from '../../platform/work.ts';
import { regionNames } from './region-names.ts';

/** The columns of a firm's row in lists; filters, order and page are the caller's. */
export function selectEnterprises(work: Work) {
  return work.db
    .selectFrom('enterprises as e')
    .leftJoin('sectors as s', 's.id', 'e.trade_sector')
    .select([
      'e.id',
      'e.name',
      'e.unlicensed',
      'e.region_code',
      'e.trade_sector',
      'e.address',
      'e.responsible_person',
      'e.telephone',
      'e.closed_on',
      's.name_zh',
      's.name_en',
    ])
    .select(
      sql<
        string | null
      >`(select c.code from enterprise_codes c where c.enterprise_id = e.id and coalesce(c.valid_to, '9999-12-31') >= ${work.today}::date
        order by array_position(array['credit', 'organisation', 'registration'], c.kind), c.id limit 1)`.as('code'),
    )
    .select(sql<string | null>`(select min(l.valid_to)::text from enterprise_licences l where l.enterprise_id = e.id)`.as('next_expiry'));
}

type Selected = Awaited<ReturnType<ReturnType<typeof selectEnterprises>['execute']>>[number];

/** As the contract has them, with the names of their divisions. */
export async function enterpriseRowsOf(work: Work, selected: readonly Selected[]): Promise<EnterpriseRow[]> {
  const names = await regionNames(
    work,
    selected.map((row) => row.region_code),
  );
  return selected.map((row) => ({
    id: row.id,
    name: row.name,
    code: row.code,
    unlicensed: row.unlicensed,
    regionCode: row.region_code,
    regionName: names.get(row.region_code) ?? row.region_code,
    tradeSector: row.trade_sector,
    sectorName: { zh: row.name_zh ?? String(row.trade_sector), en: row.name_en ?? String(row.trade_sector) },
    address: row.address,
    responsiblePerson: row.responsible_person,
    telephone: row.telephone,
    nextExpiry: row.next_expiry,
    closedOn: row.closed_on,
  }));
}
