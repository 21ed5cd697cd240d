import type { EnterpriseDetail } from '../../../contracts/enterprises.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getEnterprise } from './get-enterprise.ts';
import { lockFirm } from './lock-firms.ts';
import { moveReferences } from './merge-hooks.ts';

/** What a merge moved, as kept for its undo. */
export interface MovedByMerge {
  codes: { id: string; kind: string; code: string; validFrom: string | null; validTo: string | null }[];
  licences: { id: string; kind: string; number: string; issuedBy: string; validFrom: string | null; validTo: string | null }[];
  references: Record<string, string[]>;
  keptWasUnlicensed: boolean;
}

export interface MergeOrder {
  version: number;
  mergedId: string;
  mergedVersion: number;
  reason: string;
}

/**
 * Makes two records of one firm into one: codes, licences and all that refers to the merged firm become the kept one's.
 * Nothing is deleted; what was moved is kept, so that undoMerge puts each thing back. Both must be at the versions seen.
 */
export async function mergeEnterprises(
  work: Work,
  keptId: string,
  { version, mergedId, mergedVersion, reason }: MergeOrder,
): Promise<EnterpriseDetail> {
  if (keptId === mergedId) throw badField('mergedId', '请选择另一家企业。', 'Choose another firm.');
  // Locked in the order of their ids: two merges the other way round would wait for each other for ever.
  const lock = { kept: () => lockFirm(work, keptId, version), merged: () => lockFirm(work, mergedId, mergedVersion) };
  const keptFirst = BigInt(keptId) < BigInt(mergedId);
  const first = await (keptFirst ? lock.kept() : lock.merged());
  const second = await (keptFirst ? lock.merged() : lock.kept());
  const [kept, merged] = keptFirst ? [first, second] : [second, first];

  const codes = await moveCodes(work, kept, mergedId);
  const licences = await moveLicences(work, kept, mergedId);
  const references = await moveReferences(work, keptId, mergedId);
  const moved: MovedByMerge = { codes, licences, references, keptWasUnlicensed: kept.unlicensed };
  await work.db
    .updateTable('enterprises')
    .set({ merged_into: keptId, version: merged.version + 1 })
    .where('id', '=', mergedId)
    .execute();
  await work.db
    .updateTable('enterprises')
    .set({ version: kept.version + 1, unlicensed: kept.unlicensed && codes.length === 0 })
    .where('id', '=', keptId)
    .execute();
  const { id: mergeId } = await work.db
    .insertInto('enterprise_merges')
    .values({
      kept_id: keptId,
      merged_id: mergedId,
      moved: JSON.stringify(moved),
      reason,
      merged_at: work.now,
      merged_by_person_id: work.viewer.personId || null,
      region_code: kept.region_code,
      region_then: kept.region_code,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const details = { mergeId, keptId, keptName: kept.name, mergedId, mergedName: merged.name, reason, moved };
  work.audit({ act: 'mergeEnterprises', objectKind: 'enterprise', objectId: keptId, details, regionCode: kept.region_code });
  work.audit({ act: 'mergeEnterprises', objectKind: 'enterprise', objectId: mergedId, details, regionCode: merged.region_code });
  work.tell('enterprises-merged', { mergeId, keptId, mergedId, references });
  return getEnterprise(work, keptId);
}

interface Kept {
  id: string;
  region_code: string;
}

/** A kind of which the kept firm has a valid code already: the moved one becomes an earlier code, valid until today. */
async function moveCodes(work: Work, kept: Kept, mergedId: string): Promise<MovedByMerge['codes']> {
  const rows = await work.db.selectFrom('enterprise_codes').selectAll().where('enterprise_id', '=', mergedId).orderBy('id').execute();
  const valid = await work.db
    .selectFrom('enterprise_codes')
    .select('kind')
    .where('enterprise_id', '=', kept.id)
    .where('valid_to', 'is', null)
    .execute();
  for (const row of rows) {
    const ends = row.valid_to === null && valid.some(({ kind }) => kind === row.kind);
    const validTo = ends ? (row.valid_from !== null && row.valid_from > work.today ? row.valid_from : work.today) : row.valid_to;
    await work.db
      .updateTable('enterprise_codes')
      .set({ enterprise_id: kept.id, region_code: kept.region_code, valid_to: validTo })
      .where('id', '=', row.id)
      .execute();
  }
  return rows.map((row) => ({ id: row.id, kind: row.kind, code: row.code, validFrom: row.valid_from, validTo: row.valid_to }));
}

async function moveLicences(work: Work, kept: Kept, mergedId: string): Promise<MovedByMerge['licences']> {
  const rows = await work.db
    .updateTable('enterprise_licences')
    .set({ enterprise_id: kept.id, region_code: kept.region_code })
    .where('enterprise_id', '=', mergedId)
    .returningAll()
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    number: row.number,
    issuedBy: row.issued_by,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }));
}
