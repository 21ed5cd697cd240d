import type { Words } from '../refused.ts';

/** One column of a template: what is filled in, how it is headed, and what may stand in it. */
export interface WorkbookColumn {
  key: string;
  /** The heading in both languages; a filled file may carry either. */
  heading: Words;
  /** Why and how it is filled in; shown when the heading is chosen. */
  note?: Words;
  required?: boolean;
  /** Width in characters. */
  width?: number;
  /** The values to choose from, in a drop-down; kept on a hidden sheet. */
  choices?: readonly string[];
  /** Other values than the choices are let through by the spreadsheet (the server still checks). */
  freeChoice?: boolean;
  /** The example's values, one for each example row. */
  examples?: readonly string[];
}

/** The name of the column that a returned file gains; ignored when the file is filled in and sent again. */
export const faultsHeading: Words = { zh: '问题', en: 'Faults' };

/** A value as it stands in a cell, trimmed. Days come as YYYY-MM-DD, numbers as they are written, empty cells as ''. */
export interface WorkbookRow {
  /** The row's number in the sheet, from 1, as the user sees it. */
  number: number;
  cells: Record<string, string>;
  /** Faults that the reading itself found: formulas, error values. */
  faults: CellFault[];
}

/** What is wrong with one cell; `column` is the key of a WorkbookColumn. */
export interface CellFault {
  column: string;
  words: Words;
}
