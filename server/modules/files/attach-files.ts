import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { beingWritten } from './may-read-files.ts';

export interface FileSubject {
  kind: 'problem' | 'check' | 'document' | 'case' | 'question' | typeof beingWritten | 'report';
  id: string;
  regionCode: string;
  regionThen: string;
  sector: number;
}

/** Hangs drafts of the viewer's own on a record, within the act that names them. Throws Refused (field fileIds) for any that is not his draft. */
export async function attachFiles(work: Work, fileIds: readonly string[], subject: FileSubject): Promise<void> {
  if (fileIds.length === 0) return;
  const attached = await work.db
    .updateTable('files')
    .set({
      subject_kind: subject.kind,
      subject_id: subject.id,
      region_code: subject.regionCode,
      region_then: subject.regionThen,
      sector: subject.sector,
    })
    .where('id', 'in', fileIds)
    .where('subject_kind', '=', 'draft')
    .where('subject_id', '=', work.viewer.personId)
    .executeTakeFirst();
  if (Number(attached.numUpdatedRows) !== new Set(fileIds).size) {
    throw badField('fileIds', '有文件已附在别处或已删除，请重新上传。', 'A file is attached elsewhere or gone; upload it again.');
  }
}
