import { sql } from 'kysely';
import type { EnterpriseDetail } from '../../../contracts/enterprises.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { regionNames } from './region-names.ts';

/** A firm with its codes, licences, merges and everything that was done to it. Throws not-found. */
export async function getEnterprise(work: Work, id: string): Promise<EnterpriseDetail> {
  const row = await work.db
    .selectFrom('enterprises as e')
    .leftJoin('sectors as s', 's.id', 'e.trade_sector')
    .leftJoin('enterprises as into', 'into.id', 'e.merged_into')
    .selectAll('e')
    .select(['s.name_zh', 's.name_en', 'into.name as into_name'])
    .where('e.id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound('企业', 'firm');
  const codes = await work.db
    .selectFrom('enterprise_codes')
    .selectAll()
    .where('enterprise_id', '=', id)
    .orderBy(sql`valid_to desc nulls first`)
    .orderBy('id')
    .execute();
  const licences = await work.db
    .selectFrom('enterprise_licences')
    .selectAll()
    .where('enterprise_id', '=', id)
    .orderBy('valid_to')
    .orderBy('id')
    .execute();
  const names = await regionNames(work, [row.region_code]);
  const may = (permission: 'enterprises.write' | 'enterprises.merge') => row.merged_into === null && work.viewer.permissions.has(permission);
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    initials: row.initials,
    unlicensed: row.unlicensed,
    regionCode: row.region_code,
    regionThen: row.region_then,
    regionName: names.get(row.region_code) ?? row.region_code,
    tradeSector: row.trade_sector,
    sectorName: { zh: row.name_zh ?? String(row.trade_sector), en: row.name_en ?? String(row.trade_sector) },
    industryCode: row.industry_code,
    industryEdition: row.industry_edition as EnterpriseDetail['industryEdition'],
    address: row.address,
    responsiblePerson: row.responsible_person,
    telephone: row.telephone,
    closedOn: row.closed_on,
    closedReason: row.closed_reason,
    createdAt: row.created_at.toISOString(),
    codes: codes.map((one) => ({
      id: one.id,
      kind: one.kind as EnterpriseDetail['codes'][number]['kind'],
      code: one.code,
      validFrom: one.valid_from,
      validTo: one.valid_to,
    })),
    licences: licences.map((one) => ({
      id: one.id,
      kind: one.kind,
      number: one.number,
      issuedBy: one.issued_by,
      validFrom: one.valid_from,
      validTo: one.valid_to,
    })),
    mergedInto: row.merged_into === null ? null : { id: row.merged_into, name: row.into_name ?? '' },
    merges: await mergesOf(work, id),
    history: await historyOf(work, id),
    may: { change: may('enterprises.write'), merge: may('enterprises.merge') },
  };
}

async function mergesOf(work: Work, id: string): Promise<EnterpriseDetail['merges']> {
  const rows = await work.db
    .selectFrom('enterprise_merges as m')
    .innerJoin('enterprises as kept', 'kept.id', 'm.kept_id')
    .innerJoin('enterprises as merged', 'merged.id', 'm.merged_id')
    .select([
      'm.id',
      'm.kept_id',
      'kept.name as kept_name',
      'm.merged_id',
      'merged.name as merged_name',
      'm.reason',
      'm.merged_at',
      'm.undone_at',
      'm.moved',
    ])
    .where((eb) => eb.or([eb('m.kept_id', '=', id), eb('m.merged_id', '=', id)]))
    .orderBy('m.id', 'desc')
    .execute();
  return rows.map((row) => {
    const { codes, licences, references } = row.moved as { codes: unknown[]; licences: unknown[]; references: Record<string, unknown[]> };
    return {
      id: row.id,
      keptId: row.kept_id,
      keptName: row.kept_name,
      mergedId: row.merged_id,
      mergedName: row.merged_name,
      reason: row.reason,
      mergedAt: row.merged_at.toISOString(),
      undoneAt: row.undone_at?.toISOString() ?? null,
      moved: codes.length + licences.length + Object.values(references).reduce((sum, ids) => sum + ids.length, 0),
    };
  });
}

async function historyOf(work: Work, id: string): Promise<EnterpriseDetail['history']> {
  const rows = await work.db
    .selectFrom('audit_log as a')
    .leftJoin('persons as p', 'p.id', 'a.person_id')
    .select(['a.at', 'a.act', 'a.capacity', 'a.details', 'p.name'])
    .where('a.object_kind', '=', 'enterprise')
    .where('a.object_id', '=', id)
    .where('a.act', '<>', 'readEnterprise')
    .orderBy('a.at', 'desc')
    .orderBy('a.seq', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    at: row.at.toISOString(),
    act: row.act,
    who: row.name ?? '',
    capacity: row.capacity,
    details: JSON.parse(row.details) as unknown,
  }));
}
