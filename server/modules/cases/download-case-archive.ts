import { notFound } from '../../platform/refused.ts';
import type { Wire, Work } from '../../platform/work.ts';

/** Sends the archived file, the same bytes every time, and leaves a line of who read it. Throws not-found, also before it is archived. */
export async function downloadCaseArchive(work: Work, id: string, { reply }: Wire): Promise<unknown> {
  const row = await work.db
    .selectFrom('cases')
    .select(['archive_sha256', 'archive_number', 'region_code', 'sector'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row || row.archive_sha256 === null) throw notFound('案卷', 'archived file');
  work.audit({
    act: 'readCaseArchive',
    objectKind: 'case',
    objectId: id,
    details: { sha256: row.archive_sha256 },
    regionCode: row.region_code,
    sector: row.sector,
  });
  return reply
    .type('application/pdf')
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`案卷 ${row.archive_number ?? ''}.pdf`)}`)
    .send(await work.files.read(row.archive_sha256));
}
