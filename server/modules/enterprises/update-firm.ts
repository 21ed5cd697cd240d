import type { FirmFacts } from '../../../domain/enterprises/firm-facts.ts';
import type { Work } from '../../platform/work.ts';
import type { Spelling } from './name-spelling.ts';
import { firmColumns, placeOf, writeCodes, writeLicences } from './write-firms.ts';

export interface FirmUpdate {
  id: string;
  before: FirmFacts;
  facts: FirmFacts;
}

/** Writes checked facts over the present ones. Codes and licences that stay keep their rows, so that a merge can still be undone exactly. */
export async function updateFirm(work: Work, { id, before, facts }: FirmUpdate, spelling: Spelling): Promise<void> {
  const moved = before.regionCode !== facts.regionCode;
  const place = moved ? placeOf(facts.regionCode) : {};
  await work.db
    .updateTable('enterprises')
    .set((eb) => ({ ...firmColumns(facts, spelling), ...place, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
  if (moved) {
    await work.db.updateTable('enterprise_codes').set(place).where('enterprise_id', '=', id).execute();
    await work.db.updateTable('enterprise_licences').set(place).where('enterprise_id', '=', id).execute();
  }
  await updateCodes(work, id, facts);
  await updateLicences(work, id, facts);
  work.audit({ act: 'changeEnterprise', objectKind: 'enterprise', objectId: id, details: differing(before, facts), regionCode: facts.regionCode });
}

async function updateCodes(work: Work, id: string, facts: FirmFacts): Promise<void> {
  const rows = await work.db
    .selectFrom('enterprise_codes')
    .select(['id', 'kind', 'code', 'valid_from', 'valid_to'])
    .where('enterprise_id', '=', id)
    .execute();
  const asked = (row: (typeof rows)[number]) => facts.codes.find((one) => one.kind === row.kind && one.code === row.code);
  const gone = rows.filter((row) => !asked(row)).map((row) => row.id);
  if (gone.length > 0) await work.db.deleteFrom('enterprise_codes').where('id', 'in', gone).execute();
  for (const row of rows) {
    const one = asked(row);
    if (!one || (one.validFrom === row.valid_from && one.validTo === row.valid_to)) continue;
    await work.db.updateTable('enterprise_codes').set({ valid_from: one.validFrom, valid_to: one.validTo }).where('id', '=', row.id).execute();
  }
  const added = facts.codes.filter((one) => !rows.some((row) => row.kind === one.kind && row.code === one.code));
  await writeCodes(
    work,
    added.map((one) => ({ ...one, enterpriseId: id, regionCode: facts.regionCode })),
  );
}

async function updateLicences(work: Work, id: string, facts: FirmFacts): Promise<void> {
  const rows = await work.db
    .selectFrom('enterprise_licences')
    .select(['id', 'kind', 'number', 'issued_by', 'valid_from', 'valid_to'])
    .where('enterprise_id', '=', id)
    .execute();
  const asked = (row: (typeof rows)[number]) => facts.licences.find((one) => one.kind === row.kind && one.number === row.number);
  const gone = rows.filter((row) => !asked(row)).map((row) => row.id);
  if (gone.length > 0) await work.db.deleteFrom('enterprise_licences').where('id', 'in', gone).execute();
  for (const row of rows) {
    const one = asked(row);
    if (!one || (one.issuedBy === row.issued_by && one.validFrom === row.valid_from && one.validTo === row.valid_to)) continue;
    await work.db
      .updateTable('enterprise_licences')
      .set({ issued_by: one.issuedBy, valid_from: one.validFrom, valid_to: one.validTo })
      .where('id', '=', row.id)
      .execute();
  }
  const added = facts.licences.filter((one) => !rows.some((row) => row.kind === one.kind && row.number === one.number));
  await writeLicences(
    work,
    added.map((one) => ({ ...one, enterpriseId: id, regionCode: facts.regionCode })),
  );
}

/** Before and after of the fields that differ. */
function differing(before: FirmFacts, after: FirmFacts): { before: Partial<FirmFacts>; after: Partial<FirmFacts> } {
  const keys = (Object.keys(after) as (keyof FirmFacts)[]).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const only = (facts: FirmFacts) => Object.fromEntries(keys.map((key) => [key, facts[key]]));
  return { before: only(before), after: only(after) };
}
