import type { Upload } from '../../platform/receive-upload.ts';
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
 * beside its cell. The same file again is known by its hash and changes nothing. One line in the log names file and numbers.
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
  const before = await importedBefore(work, sha256);
  if (before) {
    line('importSameFileAgain', { problems: before.problems });
    return { ...nothing, rows: before.problems, unchanged: before.problems, importedBefore: before };
  }
  const campaigns = await campaignsOn(work, work.today);
  const campaign = campaigns.find(({ id }) => id === work.viewer.campaignId) ?? campaigns[0];
  if (!campaign)
    throw new Refused(409, 'no-campaign', { zh: '当日没有正在进行的行动，不能登记。', en: 'No campaign runs today; nothing can be registered.' });
  const places = await readImportPlaces(work);
  const columns = importColumns();
  const rows: WorkbookRow[] = [];
  for await (const row of readWorkbook({ bytes: upload.bytes, sheet: importSheet, columns, isExample: ({ firm = '' }) => firm === exampleFirm }))
    rows.push(row);
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

async function importedBefore(work: Work, sha256: string): Promise<{ at: string; problems: number } | null> {
  const row = await work.db
    .selectFrom('problem_imports')
    .select(['imported_at', 'problems'])
    .where('sha256', '=', sha256)
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
