import type { Upload } from '../../platform/receive-upload.ts';
import { sql } from 'kysely';
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { importProblems as endpoint } from '../../../contracts/problem-import.ts';
import { Refused } from '../../platform/refused.ts';
import { answerWithFaults } from '../../platform/workbooks/answer-with-faults.ts';
import { readWorkbook } from '../../platform/workbooks/read-workbook.ts';
import { receiveWorkbook } from '../../platform/workbooks/receive-workbook.ts';
import type { WorkbookRow } from '../../platform/workbooks/workbook-column.ts';
import type { Work } from '../../platform/work.ts';
import { campaignsOn } from '../campaign/for-other-modules.ts';
import { readImportPlaces } from '../enterprises/for-other-modules.ts';
import { exampleFirm, importColumns, importSheet } from './import-columns.ts';
import { planImport } from './import-plan.ts';
import { readImportRow } from './import-row.ts';
import { writeImportedProblems } from './write-imported-problems.ts';

type Answer = z.input<typeof endpoint.output>;

/**
 * Takes in a filled-in file of problems, all or nothing: with one fault nothing is written and the file comes back with every fault
 * beside its cell. The same file again, or its rows saved as another, is known by its hash and changes nothing. One line in the log names file and numbers.
 */
export async function importProblems(work: Work, received: Upload | undefined): Promise<Answer> {
  const upload = receiveWorkbook(received);
  const sha256 = createHash('sha256').update(upload.bytes).digest('hex');
  const line = (act: 'importProblems' | 'importSameFileAgain' | 'returnProblemFile', details: object) =>
    work.audit({
      act,
      objectKind: 'problem-import',
      objectId: sha256,
      details: { file: upload.name, ...details },
      regionCode: work.viewer.regionCode,
    });
  const unchanged = (before: Before): Answer => {
    line('importSameFileAgain', { problems: before.problems });
    return { ...nothing, rows: before.problems, unchanged: before.problems, importedBefore: before };
  };
  await refuseWhileUnderWay(work);
  const sameBytes = await importedBefore(work, 'sha256', sha256);
  if (sameBytes) return unchanged(sameBytes);
  const campaigns = await campaignsOn(work, work.today);
  const campaign = campaigns.find(({ id }) => id === work.viewer.campaignId) ?? campaigns[0];
  if (!campaign)
    throw new Refused(409, 'no-campaign', { zh: '当日没有正在进行的行动，不能登记。', en: 'No campaign runs today; nothing can be registered.' });
  const places = await readImportPlaces(work);
  const columns = importColumns();
  const rows: WorkbookRow[] = [];
  for await (const row of readWorkbook({ bytes: upload.bytes, sheet: importSheet, columns, isExample: ({ firm = '' }) => firm === exampleFirm }))
    rows.push(row);
  const rowsSha256 = hashOfRows(rows);
  const sameRows = await importedBefore(work, 'rows_sha256', rowsSha256);
  if (sameRows) return unchanged(sameRows);
  const problems = rows.map((row) => readImportRow(work, campaign, places, row));
  await planImport(work, rows, problems);
  if (problems.some(({ faults }) => faults.length > 0)) {
    const faulty = rows.map((row, at) => ({ ...row, faults: problems[at]?.faults ?? [] }));
    const answer = await answerWithFaults({
      sheet: importSheet,
      columns,
      locale: work.locale,
      rows: faulty,
      fileName: faultsName(upload.name, work.locale),
    });
    line('returnProblemFile', { rows: rows.length, faultyRows: answer.faultyRows, faults: answer.faults });
    return { ...answer, importedBefore: null, numbers: [] };
  }
  const numbers = await writeImportedProblems(work, campaigns, campaign, problems);
  await work.db
    .insertInto('problem_imports')
    .values({
      sha256,
      rows_sha256: rowsSha256,
      unit_id: work.viewer.unitId,
      imported_at: work.now,
      imported_by_person_id: work.viewer.personId,
      problems: problems.length,
      numbers: JSON.stringify(numbers),
      region_code: work.viewer.regionCode,
      region_then: work.viewer.regionCode,
    })
    .execute();
  line('importProblems', { problems: problems.length, numbers });
  return { ...nothing, rows: rows.length, added: problems.length, importedBefore: null, numbers };
}

const nothing = {
  outcome: 'imported' as const,
  rows: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  faultyRows: 0,
  faults: 0,
  first: [],
  file: null,
  numbers: [],
};

interface Before {
  at: string;
  problems: number;
}

/** One file of a unit at a time: the second of two that are sent at once is told to wait, and then knows what the first brought in. */
async function refuseWhileUnderWay(work: Work): Promise<void> {
  const { rows } = await sql<{
    free: boolean;
  }>`select pg_try_advisory_xact_lock(hashtext('problem import'), ${work.viewer.unitId}::int) as free`.execute(work.db);
  if (rows[0]?.free) return;
  throw new Refused(409, 'import-under-way', {
    zh: '本单位有一份问题表正在导入。请等它完成，看过结果再传，以免重复登记。',
    en: 'A file of problems of your unit is being brought in. Wait for it and look at its result before you send another.',
  });
}

/** The same rows in whatever order, style and bytes have the same hash: a file that was only opened and saved is known again. */
function hashOfRows(rows: readonly WorkbookRow[]): string {
  const texts = rows.map(({ cells }) =>
    JSON.stringify(
      Object.entries(cells)
        .filter(([, value]) => value !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );
  return createHash('sha256').update(texts.sort().join('\n')).digest('hex');
}

async function importedBefore(work: Work, column: 'sha256' | 'rows_sha256', hash: string): Promise<Before | null> {
  const row = await work.db
    .selectFrom('problem_imports')
    .select(['imported_at', 'problems'])
    .where(column, '=', hash)
    .where('unit_id', '=', work.viewer.unitId)
    .executeTakeFirst();
  return row ? { at: row.imported_at.toISOString(), problems: row.problems } : null;
}

function faultsName(name: string, locale: 'zh' | 'en'): string {
  const base =
    name
      .replace(/\.xlsx$/i, '')
      .replace(/[\\/:*?"<>|]/g, '')
      .slice(0, 80) || importSheet;
  return `${base}-${locale === 'zh' ? '待改正' : 'to correct'}.xlsx`;
}
