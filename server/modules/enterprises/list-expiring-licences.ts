import { sql } from 'kysely';
import type { z } from 'zod';
import type { listExpiringLicences as endpoint } from '../../../contracts/enterprises.ts';
import { addDays, daysBetween } from '../../../domain/calendar/day.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import type { Work } from '../../platform/work.ts';
import { regionNames } from './region-names.ts';

/** Licences that end within so many days or have ended, of firms that are neither closed nor merged; the earliest first. */
export async function listExpiringLicences(
  work: Work,
  query: z.infer<NonNullable<typeof endpoint.query>>,
): Promise<z.input<(typeof endpoint)['output']>> {
  const { from, to } = query.region ? regionRange(query.region) : { from: work.viewer.regionFrom, to: work.viewer.regionTo };
  const licences = work.db
    .selectFrom('enterprise_licences as l')
    .innerJoin('enterprises as e', 'e.id', 'l.enterprise_id')
    .where('l.valid_to', '<=', addDays(work.today, query.within))
    .where('l.region_code', '>=', from)
    .where('l.region_code', '<', to)
    .where('e.closed_on', 'is', null)
    .where('e.merged_into', 'is', null)
    .$if(query.kind !== undefined, (some) => some.where('l.kind', '=', query.kind ?? ''));
  const rows = await licences
    .select(['l.id', 'l.enterprise_id', 'e.name', 'e.region_code', 'l.kind', 'l.number', 'l.issued_by'])
    .select(sql<string>`l.valid_to::text`.as('valid_to'))
    .orderBy('l.valid_to', query.sort === '-validTo' ? 'desc' : 'asc')
    .orderBy('l.id')
    .limit(query.size)
    .offset((query.page - 1) * query.size)
    .execute();
  const { count } = await licences.select((eb) => eb.fn.countAll<string>().as('count')).executeTakeFirstOrThrow();
  const names = await regionNames(
    work,
    rows.map((row) => row.region_code),
  );
  return {
    rows: rows.map((row) => ({
      id: row.id,
      enterpriseId: row.enterprise_id,
      enterpriseName: row.name,
      regionName: names.get(row.region_code) ?? row.region_code,
      kind: row.kind,
      number: row.number,
      issuedBy: row.issued_by,
      validTo: row.valid_to,
      daysLeft: daysBetween(work.today, row.valid_to),
    })),
    total: Number(count),
    page: query.page,
    size: query.size,
  };
}
