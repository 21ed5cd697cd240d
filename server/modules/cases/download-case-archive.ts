import { notFound } from '../../platform/refused.ts';
import type { Wire, Work } from '../../platform/work.ts';

interface ArchivedFile {
  sha256: string;
  number: string;
  /** Of one that was archived before the case was opened again. */
  volume?: number;
  region_code: string;
  sector: number;
}

/** Sends the archived file, the same bytes every time, and leaves a line of who read it. Throws not-found, also before it is archived. */
export async function downloadCaseArchive(work: Work, id: string, wire: Wire): Promise<unknown> {
  const row = await work.db
    .selectFrom('cases')
    .select(['archive_sha256', 'archive_number', 'region_code', 'sector'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row || row.archive_sha256 === null) throw notFound('案卷', 'archived file');
  const { archive_sha256: sha256, archive_number: number, ...place } = row;
  return sendArchive(work, id, { sha256, number: number ?? '', ...place }, wire);
}

/** Sends a file as it was archived before the case was opened again. Throws not-found. */
export async function downloadEarlierArchive(work: Work, { id, volume }: { id: string; volume: number }, wire: Wire): Promise<unknown> {
  const row = await work.db
    .selectFrom('case_archives')
    .select(['sha256', 'number', 'volume', 'region_code', 'sector'])
    .where('case_id', '=', id)
    .where('volume', '=', volume)
    .executeTakeFirst();
  if (!row) throw notFound('案卷', 'archived file');
  return sendArchive(work, id, row, wire);
}

async function sendArchive(work: Work, caseId: string, file: ArchivedFile, { reply }: Wire): Promise<unknown> {
  const { sha256, number, volume, region_code: regionCode, sector } = file;
  work.audit({
    act: 'readCaseArchive',
    objectKind: 'case',
    objectId: caseId,
    details: { sha256, ...(volume === undefined ? {} : { volume }) },
    regionCode,
    sector,
  });
  return reply
    .type('application/pdf')
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`案卷 ${number}.pdf`)}`)
    .send(await work.files.read(sha256));
}
