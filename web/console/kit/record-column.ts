import type { ReactNode } from 'react';

/** One column of a RecordTable. */
export interface RecordColumn<Row> {
  key: string;
  title: string;
  show: (row: Row) => ReactNode;
  /** Pixels. The columns without one share what is left. */
  width?: number;
  /** Numbers stand at the right. */
  numeric?: boolean;
  /** The server's name for sorting by it; absent: not sortable. */
  sort?: string;
  /** Hidden until the user chooses it. */
  extra?: boolean;
  /** Cannot be hidden (the number, the name). */
  always?: boolean;
  /** Long words: one line, cut with dots, whole in the tooltip. */
  cut?: boolean;
}
