import type { EnterpriseDetail } from '../../../contracts/enterprises.ts';
import { notFound, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getEnterprise } from './get-enterprise.ts';
import type { MovedByMerge } from './merge-enterprises.ts';
import { moveReferencesBack } from './merge-hooks.ts';
import { writeCodes, writeLicences } from './write-firms.ts';

/**
 * Puts back exactly what a merge moved: codes with their validity, licences, references. What came to the kept firm since
 * stays with it. A code or licence that was struck out since is written again. Answers the firm that was merged.
 */
export async function undoMerge(work: Work, mergeId: string, reason: string): Promise<EnterpriseDetail> {
  const merge = await work.db.selectFrom('enterprise_merges').selectAll().where('id', '=', mergeId).forUpdate().executeTakeFirst();
  if (!merge) throw notFound('合并记录', 'merge');
  if (merge.undone_at !== null) throw new Refused(409, 'already-undone', { zh: '此次合并已经撤销。', en: 'This merge has been undone already.' });
  const firms = await work.db
    .selectFrom('enterprises')
    .selectAll()
    .where('id', 'in', [merge.kept_id, merge.merged_id])
    .orderBy('id')
    .forUpdate()
    .execute();
  const kept = firms.find(({ id }) => id === merge.kept_id);
  const merged = firms.find(({ id }) => id === merge.merged_id);
  if (!kept || !merged) throw notFound('企业', 'firm');
  if (kept.merged_into !== null) {
    throw new Refused(409, 'later-merge', {
      zh: `“${kept.name}”后来又并入另一家企业，请先撤销后一次合并。`,
      en: `“${kept.name}” was merged into another firm later; undo that merge first.`,
    });
  }
  const moved = merge.moved as MovedByMerge;
  await putCodesBack(work, moved.codes, merged);
  await putLicencesBack(work, moved.licences, merged);
  await moveReferencesBack(work, moved.references, merged.id);
  const left = await work.db.selectFrom('enterprise_codes').select('id').where('enterprise_id', '=', kept.id).limit(1).executeTakeFirst();
  await work.db
    .updateTable('enterprises')
    .set({ merged_into: null, version: merged.version + 1 })
    .where('id', '=', merged.id)
    .execute();
  await work.db
    .updateTable('enterprises')
    .set({ version: kept.version + 1, unlicensed: kept.unlicensed || (moved.keptWasUnlicensed && left === undefined) })
    .where('id', '=', kept.id)
    .execute();
  await work.db.updateTable('enterprise_merges').set({ undone_at: work.now, undo_reason: reason }).where('id', '=', mergeId).execute();
  const details = { mergeId, keptId: kept.id, keptName: kept.name, mergedId: merged.id, mergedName: merged.name, reason, moved };
  work.audit({ act: 'undoMerge', objectKind: 'enterprise', objectId: merged.id, details, regionCode: merged.region_code });
  work.audit({ act: 'undoMerge', objectKind: 'enterprise', objectId: kept.id, details, regionCode: kept.region_code });
  work.tell('merge-undone', { mergeId, keptId: kept.id, mergedId: merged.id, references: moved.references });
  return getEnterprise(work, merged.id);
}

interface Firm {
  id: string;
  region_code: string;
}

async function putCodesBack(work: Work, codes: MovedByMerge['codes'], firm: Firm): Promise<void> {
  for (const one of codes) {
    const row = { enterprise_id: firm.id, region_code: firm.region_code, valid_from: one.validFrom, valid_to: one.validTo };
    const { numUpdatedRows } = await work.db.updateTable('enterprise_codes').set(row).where('id', '=', one.id).executeTakeFirst();
    if (numUpdatedRows === 0n) await writeCodes(work, [{ ...one, kind: one.kind as 'credit', enterpriseId: firm.id, regionCode: firm.region_code }]);
  }
}

async function putLicencesBack(work: Work, licences: MovedByMerge['licences'], firm: Firm): Promise<void> {
  for (const one of licences) {
    const row = { enterprise_id: firm.id, region_code: firm.region_code, valid_from: one.validFrom, valid_to: one.validTo, issued_by: one.issuedBy };
    const { numUpdatedRows } = await work.db.updateTable('enterprise_licences').set(row).where('id', '=', one.id).executeTakeFirst();
    if (numUpdatedRows === 0n) await writeLicences(work, [{ ...one, enterpriseId: firm.id, regionCode: firm.region_code }]);
  }
}
