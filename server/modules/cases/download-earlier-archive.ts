import { notFound } from '../../platform/refused.ts';
import type { Wire, Work } from '../../platform/work.ts';

/** Sends a file as it was archived before the case was opened again. Throws not-found. */
export async function downloadEarlierArchive(work: Work, { id, volume }: { id: string; volume: number }, { reply }: Wire): Promise<unknown> {
  const row = await work.db.selectFrom('case_archives').selectAll().where('case_id', '=', id).where('volume', '=', volume).executeTakeFirst();
  if (!row) throw notFound('案卷', 'archived file');
  work.audit({
    act: 'readCaseArchive',
    objectKind: 'case',
    objectId: id,
    details: { sha256: row.sha256, volume },
    regionCode: row.region_code,
    sector: row.sector,
  });
  return reply
    .type('application/pdf')
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`案卷 ${row.number}.pdf`)}`)
    .send(await work.files.read(row.sha256));
}
