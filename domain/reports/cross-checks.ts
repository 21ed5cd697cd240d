import type { CrossCheck, FormColumn } from '../campaign/forms-schema.ts';
import { OTHER_ROW, TOTAL_ROW } from '../figures/form-figures.ts';
import type { FormLine, FormTable } from '../figures/form-figures.ts';

type Operand = CrossCheck['left'][number];
export type FigureSpan = Operand['of'];

/** The tables of a report for one span; the keys are those of the form. */
export type TablesOfSpan = readonly FormTable[];

/** All figures that cross-checks may speak of. */
export interface ReportFigures {
  month: TablesOfSpan;
  cumulative: TablesOfSpan;
  /** The cumulated figures as last submitted; null in the first period: they count as 0. */
  previousCumulative: TablesOfSpan | null;
  /** Sums over the reports of the units below, by the same table keys; null where there are none below: such checks are left out. */
  unitsBelow: { month: TablesOfSpan; cumulative: TablesOfSpan; previousCumulative: TablesOfSpan | null } | null;
}

/** One failed check at one place. */
export interface CrossCheckFinding {
  check: string;
  /** Table and row where it failed; null for a check between tables. */
  table: string | null;
  row: string | null;
  /** Column that '*' stood for, null where the check names its columns. */
  column: string | null;
  left: number;
  right: number;
  /** refuse: not to be submitted; ask: submitted with a word of explanation. */
  otherwise: CrossCheck['otherwise'];
  message: { zh: string; en: string };
}

interface Form {
  columns: readonly FormColumn[];
  tables: readonly { key: string; rows: 'sectors' | 'regions' }[];
  crossChecks: readonly CrossCheck[];
}

interface Place {
  table: string;
  row: string;
}

/**
 * The checks that fail, in the order of the form: per table, row and total; once for a check between totals of tables.
 * 方案五(六) 搞好统计调度; 统计法(2009修订) 真实、准确、完整、及时
 */
export function failedCrossChecks(form: Form, figures: ReportFigures): CrossCheckFinding[] {
  const measureColumns = form.columns.flatMap((column) => ('measure' in column ? [column.code] : []));
  return form.crossChecks.flatMap((check) => {
    const columns = check.each === 'measure-column' ? measureColumns : [null];
    return placesOf(check, form, figures).flatMap((place) => columns.flatMap((column) => findingOf(check, place, column, form, figures)));
  });
}

/** Whether the report may go upwards: no finding that refuses, and an explanation for each that asks. Keys are check ids. */
export function mayBeSubmitted(findings: readonly CrossCheckFinding[], explanations: Readonly<Record<string, string>>): boolean {
  return findings.every((finding) => finding.otherwise === 'ask' && (explanations[finding.check] ?? '').trim() !== '');
}

function placesOf(check: CrossCheck, form: Form, figures: ReportFigures): (Place | null)[] {
  const operands = [...check.left, ...check.right];
  // What lies at the level itself is known for the whole only, not by sector.
  if (operands.some((operand) => operand.at === 'own-level')) {
    const key = regionTable(form) ?? form.tables[0]?.key;
    return key === undefined ? [null] : [{ table: key, row: TOTAL_ROW }];
  }
  const isByPlace = operands.some((operand) => operand.at === 'cell' || operand.at === 'units-below');
  if (!isByPlace) return [null];
  return figures.cumulative.flatMap((table) => [
    ...table.rows.map((line) => ({ table: table.key, row: line.row })),
    { table: table.key, row: TOTAL_ROW },
  ]);
}

function regionTable(form: Form): string | undefined {
  return form.tables.find(({ rows }) => rows === 'regions')?.key;
}

function findingOf(check: CrossCheck, place: Place | null, column: string | null, form: Form, figures: ReportFigures): CrossCheckFinding[] {
  const left = sumOf(check.left, place, column, form, figures);
  const right = sumOf(check.right, place, column, form, figures);
  if (left === null || right === null || isTrue(left, check.op, right)) return [];
  const { id, otherwise, message } = check;
  return [{ check: id, table: place?.table ?? null, row: place?.row ?? null, column, left, right, otherwise, message }];
}

function isTrue(left: number, op: CrossCheck['op'], right: number): boolean {
  if (op === '=') return left === right;
  return op === '<=' ? left <= right : left >= right;
}

/** Null where an operand speaks of what is not there: no units below, no such table or row. */
function sumOf(operands: readonly Operand[], place: Place | null, column: string | null, form: Form, figures: ReportFigures): number | null {
  let sum = 0;
  for (const operand of operands) {
    const line = lineOf(operand, place, form, figures);
    if (line === null) return null;
    if (line === 'nothing-yet') continue;
    for (const code of operand.sum) sum += line.values[code === '*' ? (column ?? '') : code] ?? 0;
  }
  return sum;
}

function lineOf(operand: Operand, place: Place | null, form: Form, figures: ReportFigures): FormLine | 'nothing-yet' | null {
  const source = operand.at === 'units-below' ? figures.unitsBelow : figures;
  if (source === null) return null;
  const tables = { month: source.month, cumulative: source.cumulative, 'previous-cumulative': source.previousCumulative }[operand.of];
  if (operand.at === 'sector-total' || operand.at === 'region-total') {
    const rows = operand.at === 'sector-total' ? 'sectors' : 'regions';
    const key = form.tables.find((table) => table.rows === rows)?.key;
    if (key === undefined) return null;
    return tables === null ? 'nothing-yet' : (tables.find((table) => table.key === key)?.total ?? null);
  }
  if (operand.at === 'own-level') {
    const table = tables?.find(({ key }) => key === regionTable(form));
    return table?.rows.find(({ row }) => row === OTHER_ROW) ?? 'nothing-yet';
  }
  if (place === null) return null;
  if (tables === null) return 'nothing-yet';
  const table = tables.find((one) => one.key === place.table);
  if (!table) return null;
  const line = place.row === TOTAL_ROW ? table.total : table.rows.find((one) => one.row === place.row);
  // A row that was not there before counts as 0; rows of the units below are other rows in a table by region.
  if (line) return line;
  return operand.at === 'units-below' ? null : 'nothing-yet';
}
