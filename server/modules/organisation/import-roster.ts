import type { Upload } from '../../platform/receive-upload.ts';
import type { WorkbookAnswer } from '../../../contracts/workbook-answer.ts';
import type { AuditedAct } from '../../../domain/audit/audited-acts.ts';
import type { Config } from '../../platform/config.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { answerWithFaults } from '../../platform/workbooks/answer-with-faults.ts';
import { readWorkbook } from '../../platform/workbooks/read-workbook.ts';
import { receiveWorkbook } from '../../platform/workbooks/receive-workbook.ts';
import type { CellFault, WorkbookRow } from '../../platform/workbooks/workbook-column.ts';
import { workbookLimits } from '../../platform/workbooks/workbook-limits.ts';
import { insertAccount } from './add-account.ts';
import { enterRosterRow, type PlannedAccount, type RowOutcome } from './enter-roster-row.ts';
import { isExampleRow, passwordColumn, rosterColumns, rosterSheet } from './roster-columns.ts';
import { writeTable } from './roster-workbooks.ts';

const limits = { ...workbookLimits, rows: 3_000 };
const mostAccounts = 200;

/**
 * Units, posts and accounts from a filled template, all or nothing. Rows are entered one by one as the acts that they are;
 * where any is refused, everything is undone and the file comes back with the words beside the cells. Given passwords stand
 * in the returned file and nowhere else.
 */
export async function importRoster(work: Work, upload: Upload | undefined, cost: Config['passwordCost']): Promise<WorkbookAnswer> {
  const { name, bytes } = receiveWorkbook(upload);
  const rows: WorkbookRow[] = [];
  for await (const row of readWorkbook({ bytes, sheet: rosterSheet, columns: rosterColumns, isExample: isExampleRow, limits })) rows.push(row);
  // Lines and events of rows that are undone must not be written.
  const lines: Parameters<Work['audit']>[0][] = [];
  const events: Parameters<Work['tell']>[] = [];
  const trial: Work = { ...work, audit: (line) => void lines.push(line), tell: (...event) => void events.push(event) };
  await work.client.query('savepoint import_roster');
  const planned = new Map<string, PlannedAccount>();
  const outcomes: RowOutcome[] = [];
  for (const row of rows) outcomes.push(await enterOrFault(trial, row, planned));
  if (rows.some(({ faults }) => faults.length > 0)) {
    await work.client.query('rollback to savepoint import_roster');
    audit(work, 'refuseRosterImport', { file: name, rows: rows.length });
    return answerWithFaults({ sheet: rosterSheet, columns: rosterColumns, locale: work.locale, rows, fileName: name });
  }
  const passwords = new Map<string, string>();
  for (const account of planned.values()) passwords.set(account.name, (await insertAccount(trial, account, cost)).password);
  for (const line of lines) work.audit(line);
  for (const event of events) work.tell(...event);
  const count = (outcome: RowOutcome) => outcomes.filter((one) => one === outcome).length;
  const counts = { added: count('added'), changed: count('changed'), unchanged: count('unchanged') };
  audit(work, 'importRoster', { file: name, rows: rows.length, ...counts, accounts: passwords.size });
  const file =
    passwords.size === 0
      ? null
      : {
          name: name.replace(/(\.xlsx)?$/i, work.locale === 'zh' ? '（初始密码）.xlsx' : ' (passwords).xlsx'),
          base64: await withPasswords(work, rows, passwords),
        };
  return { outcome: 'imported', rows: rows.length, ...counts, faultyRows: 0, faults: 0, first: [], file };
}

async function enterOrFault(work: Work, row: WorkbookRow, planned: Map<string, PlannedAccount>): Promise<RowOutcome> {
  if (row.faults.length > 0) return 'unchanged';
  try {
    const outcome = await enterRosterRow(work, row.cells, planned);
    if (planned.size > mostAccounts) {
      row.faults.push({
        column: 'account',
        words: { zh: `一个文件最多新开 ${mostAccounts} 个账号，请分成几个文件。`, en: `At most ${mostAccounts} new accounts a file; split it.` },
      });
    }
    return outcome;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    row.faults.push(...faultsOf(error));
    return 'unchanged';
  }
}

/** Where in the row a refused field of an act stands. */
const columnOfField: Record<string, string> = {
  within: 'region',
  regionCode: 'region',
  kind: 'kind',
  name: 'unit',
  shortName: 'unit',
  parentId: 'parent',
  unitId: 'unit',
  'person.name': 'person',
  'person.certificateNumber': 'certificate',
  'person.certificateUntil': 'until',
  certificateNumber: 'certificate',
  certificateUntil: 'until',
};

function faultsOf({ fields, words, code }: Refused): CellFault[] {
  const whole = { 'conflicting-role': 'role', 'post-held': 'role', 'account-exists': 'account' }[code] ?? 'unit';
  if (fields.length === 0) return [{ column: whole, words }];
  const known = (path: string) => columnOfField[path] ?? (rosterColumns.some(({ key }) => key === path) ? path : whole);
  return fields.map((field) => ({ column: known(field.path), words: field.words }));
}

async function withPasswords(work: Work, rows: readonly WorkbookRow[], passwords: ReadonlyMap<string, string>): Promise<string> {
  const heads = [...rosterColumns, passwordColumn].map(({ heading, width = 16 }) => ({ heading: heading[work.locale], width }));
  const lines = rows.map(({ cells }) => [...rosterColumns.map(({ key }) => cells[key] ?? ''), passwords.get(cells['account'] ?? '') ?? '']);
  return (await writeTable(rosterSheet, heads, lines)).toString('base64');
}

function audit(work: Work, act: AuditedAct, details: object): void {
  work.audit({ act, objectKind: 'import', objectId: 'roster', details, regionCode: work.viewer.regionCode });
}
