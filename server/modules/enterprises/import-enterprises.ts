import type { Upload } from '../../platform/receive-upload.ts';
import { createHash } from 'node:crypto';
import type { WorkbookAnswer } from '../../../contracts/workbook-answer.ts';
import type { AuditedAct } from '../../../domain/audit/audited-acts.ts';
import { answerWithFaults } from '../../platform/workbooks/answer-with-faults.ts';
import { readWorkbook } from '../../platform/workbooks/read-workbook.ts';
import { receiveWorkbook } from '../../platform/workbooks/receive-workbook.ts';
import type { WorkbookRow } from '../../platform/workbooks/workbook-column.ts';
import type { Work } from '../../platform/work.ts';
import { exampleNames, importColumns, importSheet } from './import-columns.ts';
import { readImportPlaces } from './import-places.ts';
import { readImportRow } from './import-row.ts';
import { listSectors } from './list-sectors.ts';
import { planImport } from './match-import.ts';
import { readSpelling } from './name-spelling.ts';
import { updateFirm } from './update-firm.ts';
import { writeFirms } from './write-firms.ts';

/**
 * Takes in a filled-in file of firms, all or nothing: with one fault in one cell nothing is written and the file comes back
 * with every fault beside its cell. The same file twice changes nothing: rows are known by code, or by name, place and person.
 */
export async function importEnterprises(work: Work, received: Upload | undefined): Promise<WorkbookAnswer> {
  const upload = receiveWorkbook(received);
  const means = { places: await readImportPlaces(work), sectors: await listSectors(work), today: work.today };
  const columns = importColumns();
  const rows: WorkbookRow[] = [];
  for await (const row of readWorkbook({
    bytes: upload.bytes,
    sheet: importSheet,
    columns,
    isExample: ({ name = '' }) => exampleNames.includes(name),
  }))
    rows.push(row);
  const spelling = await readSpelling(work);
  const plan = await planImport(
    work,
    rows.map((row) => readImportRow(row, means)),
    spelling,
  );
  const sha256 = createHash('sha256').update(upload.bytes).digest('hex');
  const line = (act: AuditedAct, details: object) =>
    work.audit({
      act,
      objectKind: 'enterprise-import',
      objectId: sha256,
      details: { file: upload.name, rows: rows.length, ...details },
      regionCode: work.viewer.regionCode,
    });

  if (plan.some(({ faults }) => faults.length > 0)) {
    const faulty = rows.map((row, at) => ({ ...row, faults: plan[at]?.faults ?? [] }));
    const answer = await answerWithFaults({
      sheet: importSheet,
      columns,
      locale: work.locale,
      rows: faulty,
      fileName: faultsName(upload.name, work.locale),
    });
    line('returnEnterpriseFile', { faultyRows: answer.faultyRows, faults: answer.faults });
    return answer;
  }
  const added = plan.flatMap((row) => (row.does === 'add' ? [row.facts] : []));
  const changed = plan.flatMap((row) => (row.does === 'change' ? [row] : []));
  await writeFirms(work, added, spelling);
  for (const change of changed) await updateFirm(work, change, spelling);
  const counts = { added: added.length, changed: changed.length, unchanged: rows.length - added.length - changed.length };
  line('importEnterprises', counts);
  return { outcome: 'imported', rows: rows.length, ...counts, faultyRows: 0, faults: 0, first: [], file: null };
}

function faultsName(name: string, locale: 'zh' | 'en'): string {
  const base =
    name
      .replace(/\.xlsx$/i, '')
      .replace(/[\\/:*?"<>|]/g, '')
      .slice(0, 80) || importSheet;
  return `${base}-${locale === 'zh' ? '待改正' : 'to correct'}.xlsx`;
}
