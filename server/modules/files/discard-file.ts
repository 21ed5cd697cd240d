import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

/** Takes back a file of one's own that no act has attached. Throws not-found for any other. */
export async function discardFile(work: Work, id: string): Promise<Record<string, never>> {
  const gone = await work.db
    .deleteFrom('files')
    .where('id', '=', id)
    .where('subject_kind', '=', 'draft')
    .where('subject_id', '=', work.viewer.personId)
    .returning('sha256')
    .executeTakeFirst();
  if (!gone) throw notFound('文件', 'file');
  work.audit({ act: 'discardFile', objectKind: 'file', objectId: id, details: { before: gone }, regionCode: work.viewer.regionCode });
  return {};
}
