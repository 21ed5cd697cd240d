import type { RawBuilder } from 'kysely';
import type { AuditedAct } from '../../../domain/audit/audited-acts.ts';
import type { Words } from '../refused.ts';
import { spool } from '../spool.ts';
import type { Wire, Work } from '../work.ts';
import { type StreamedColumn, streamWorkbook } from './stream-workbook.ts';

const batch = 200;

/** A column and what a row has in it. */
export type ExportedColumn<Row> = StreamedColumn & { value(row: Row): string | number | null };

interface RowsToExport<Record extends object, Row> {
  act: AuditedAct;
  /** Of the sheet and, with the day, of the file. */
  title: Words;
  /** Part of the file's name in English. */
  fileName: string;
  columns: readonly ExportedColumn<Row>[];
  chosen: RawBuilder<Record>;
  rowOf(record: Record): Row;
  filters: object;
}

/**
 * Sends what a list shows as a workbook, read through a cursor and written row by row into a temporary file, which is sent when the transaction
 * has ended. The line in the log says what was taken out.
 */
export async function exportRows<Record extends object, Row>(work: Work, asked: RowsToExport<Record, Row>, { reply }: Wire): Promise<unknown> {
  const { act, title, fileName, columns, chosen, rowOf, filters } = asked;
  const compiled = chosen.compile(work.db);
  await work.client.query(`declare exported no scroll cursor for ${compiled.sql}`, [...compiled.parameters]);

  async function* rows() {
    for (;;) {
      const { rows: some } = await work.client.query<Record>(`fetch ${batch} from exported`);
      for (const record of some) {
        const row = rowOf(record);
        yield columns.map((column) => column.value(row));
      }
      if (some.length < batch) return;
    }
  }
  let count = 0;
  const made = await spool(async (out) => {
    count = await streamWorkbook(out, title[work.locale], columns, rows());
  });
  work.audit({ act, objectKind: 'export', objectId: work.requestId, details: { filters, rows: count }, regionCode: work.viewer.regionCode });
  const name = `${work.locale === 'zh' ? title.zh : fileName}-${work.today}.xlsx`;
  return reply
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('cache-control', 'no-store')
    .send(made);
}
