import { sql } from 'kysely';
import type { FirmCodeName, FirmFacts } from '../../../domain/enterprises/firm-facts.ts';
import type { Work } from '../../platform/work.ts';

/** The facts of many firms at once, by id. */
export async function readFirms(work: Work, ids: readonly string[]): Promise<Map<string, FirmFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await work.db
    .selectFrom('enterprises')
    .selectAll()
    .where(sql<boolean>`id = any(${ids}::bigint[])`)
    .execute();
  const firms = new Map(
    rows.map((row): [string, FirmFacts] => [
      row.id,
      {
        name: row.name,
        codes: [],
        unlicensed: row.unlicensed,
        regionCode: row.region_code,
        tradeSector: row.trade_sector,
        industryCode: row.industry_code,
        industryEdition: row.industry_edition,
        address: row.address,
        responsiblePerson: row.responsible_person,
        telephone: row.telephone,
        licences: [],
        closedOn: row.closed_on,
        closedReason: row.closed_reason,
      },
    ]),
  );
  const codes = await work.db
    .selectFrom('enterprise_codes')
    .selectAll()
    .where(sql<boolean>`enterprise_id = any(${ids}::bigint[])`)
    .orderBy('id')
    .execute();
  for (const one of codes)
    firms.get(one.enterprise_id)?.codes.push({ kind: one.kind as FirmCodeName, code: one.code, validFrom: one.valid_from, validTo: one.valid_to });
  const licences = await work.db
    .selectFrom('enterprise_licences')
    .selectAll()
    .where(sql<boolean>`enterprise_id = any(${ids}::bigint[])`)
    .orderBy('id')
    .execute();
  for (const one of licences) {
    firms
      .get(one.enterprise_id)
      ?.licences.push({ kind: one.kind, number: one.number, issuedBy: one.issued_by, validFrom: one.valid_from, validTo: one.valid_to });
  }
  return firms;
}
