/** What a file sent to us may hold. Larger work is split into several files. */
export interface WorkbookLimits {
  /** The file as sent, in bytes. */
  bytes: number;
  /** Everything in it unpacked, in bytes: a small file that unpacks to more than this is a bomb. */
  unpackedBytes: number;
  /** Parts inside the file. */
  parts: number;
  /** Filled rows under the headings. */
  rows: number;
  /** Row elements, blank ones included. */
  rowElements: number;
  cells: number;
}

export const workbookLimits: WorkbookLimits = {
  bytes: 20 * 1024 * 1024,
  unpackedBytes: 200 * 1024 * 1024,
  parts: 500,
  rows: 20_000,
  rowElements: 60_000,
  cells: 2_000_000,
};
