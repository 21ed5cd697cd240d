import type { FileRow } from '../../../contracts/files.ts';
import { badField, forbidden, notFound, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { attachFiles, beingWritten, fileRowsOf } from '../files/for-other-modules.ts';
import { getLoadedReport, type LoadedReport } from './get-report.ts';

const mostPapers = 20;

/** Papers of the report as its unit writes it. */
export async function draftPapers(work: Work, reportId: string): Promise<FileRow[]> {
  const { draft_file_ids } = await work.db.selectFrom('reports').select('draft_file_ids').where('id', '=', reportId).executeTakeFirstOrThrow();
  return papersOf(work, draft_file_ids);
}

/** Papers by their ids, as a version keeps them. */
export async function papersOf(work: Work, ids: readonly string[]): Promise<FileRow[]> {
  return ids.length === 0 ? [] : fileRowsOf(work, { ids });
}

/** Hangs drafts of one's own on the report that one's unit writes; until it is sent they are for that unit alone. Throws forbidden, not-now, and Refused with the field. */
export async function attachToReport(work: Work, id: string, fileIds: readonly string[]): Promise<{ files: FileRow[] }> {
  const report = await reportBeingWritten(work, id);
  const { record } = report;
  const before = await draftPapers(work, id);
  if (before.length + fileIds.length > mostPapers) throw badField('fileIds', `附件不超过 ${mostPapers} 个。`, `At most ${mostPapers} papers.`);
  const { unit_id, region_code, region_then } = record;
  await attachFiles(work, fileIds, { kind: beingWritten, id: unit_id, regionCode: region_code, regionThen: region_then, sector: 0 });
  return keepPapers(work, report, 'attachToReport', { before, ids: [...before.map((file) => file.id), ...fileIds] });
}

/** Takes a paper off the draft; versions that were sent with it keep it. */
export async function detachFromReport(work: Work, id: string, fileId: string): Promise<{ files: FileRow[] }> {
  const report = await reportBeingWritten(work, id);
  const before = await draftPapers(work, id);
  if (!before.some((file) => file.id === fileId)) throw notFound('附件', 'paper');
  return keepPapers(work, report, 'detachFromReport', { before, ids: before.map((file) => file.id).filter((one) => one !== fileId) });
}

async function reportBeingWritten(work: Work, id: string): Promise<LoadedReport> {
  const report = await getLoadedReport(work, id, { lock: true });
  if (report.record.unit_id !== work.viewer.unitId) throw forbidden({ zh: '应由填报单位附上。', en: 'This is for the unit that owes the report.' });
  if (report.record.status !== 'drafting') {
    throw new Refused(409, 'not-now', {
      zh: '报表已提请审签或已报送，附件不能再改。',
      en: 'The report is awaiting approval or was sent; its papers cannot be changed now.',
    });
  }
  return report;
}

async function keepPapers(
  work: Work,
  { record }: LoadedReport,
  act: 'attachToReport' | 'detachFromReport',
  { before, ids }: { before: readonly FileRow[]; ids: string[] },
): Promise<{ files: FileRow[] }> {
  await work.db.updateTable('reports').set({ draft_file_ids: ids }).where('id', '=', record.id).execute();
  const files = await papersOf(work, ids);
  const named = (some: readonly FileRow[]) => some.map(({ name, sha256 }) => ({ name, sha256 }));
  work.audit({
    act,
    objectKind: 'report',
    objectId: record.id,
    details: { before: { files: named(before) }, after: { files: named(files) } },
    regionCode: record.region_code,
  });
  return { files };
}
