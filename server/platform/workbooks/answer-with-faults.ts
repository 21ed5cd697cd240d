import type { WorkbookAnswer } from '../../../contracts/workbook-answer.ts';
import type { WorkbookColumn, WorkbookRow } from './workbook-column.ts';
import { writeFaultsWorkbook } from './write-faults-workbook.ts';

export interface AnswerToWrite {
  sheet: string;
  columns: readonly WorkbookColumn[];
  locale: 'zh' | 'en';
  rows: readonly WorkbookRow[];
  /** The name under which the file is saved. */
  fileName: string;
}

const inWords = 20;

/** The answer for a file with faults: nothing was written; the file comes back with them. */
export async function answerWithFaults({ sheet, columns, locale, rows, fileName }: AnswerToWrite): Promise<WorkbookAnswer> {
  const faulty = rows.filter(({ faults }) => faults.length > 0);
  const headings = new Map(columns.map(({ key, heading }) => [key, heading[locale]]));
  const bytes = await writeFaultsWorkbook({ sheet, columns, locale, rows });
  return {
    outcome: 'faults',
    rows: rows.length,
    added: 0,
    changed: 0,
    unchanged: 0,
    faultyRows: faulty.length,
    faults: faulty.reduce((sum, { faults }) => sum + faults.length, 0),
    first: faulty
      .flatMap(({ number, faults }) =>
        faults.map(({ column, words }) => ({ row: number, heading: headings.get(column) ?? column, words: words[locale] })),
      )
      .slice(0, inWords),
    file: { name: fileName, base64: bytes.toString('base64') },
  };
}
