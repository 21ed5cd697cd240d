import type { Work } from '../../platform/work.ts';
import { placeOf } from './case-record.ts';
import { moveCase } from './move-case.ts';

/**
 * Opens an archived case again because a remedy overturned its decision: the file as it was archived is kept with its number and hash, and
 * another is bound when the case is archived anew. 行政复议法(2023)第七十七条；行政诉讼法第九十四条、第九十六条
 */
export async function reopenArchived(work: Work, id: string, told: { remedyId: string; reason: string }): Promise<void> {
  const record = await work.db.selectFrom('cases').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  const { count } = await work.db
    .selectFrom('case_archives')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('case_id', '=', id)
    .executeTakeFirstOrThrow();
  await work.db
    .insertInto('case_archives')
    .values({
      ...placeOf(record),
      case_id: id,
      volume: Number(count) + 1,
      remedy_id: told.remedyId,
      number: record.archive_number ?? '',
      archived_on: record.archived_on ?? work.today,
      file_id: record.archive_file_id ?? '0',
      sha256: record.archive_sha256 ?? '',
      pages: record.archive_pages ?? 0,
      papers: record.archive_papers ?? 0,
      retention: record.retention,
    })
    .execute();
  const none = { archived_on: null, archive_number: null, archive_file_id: null, archive_sha256: null, archive_pages: null, archive_papers: null };
  await moveCase(work, id, { act: 'reopenCase', reason: told.reason }, { means: 'sanctions', columns: { ...none, retention: '' } });
}
