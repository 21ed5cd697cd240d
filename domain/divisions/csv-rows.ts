/**
 * The rows of a well-formed comma-separated text as objects keyed by its first line. Values hold no commas, quotes or
 * line breaks (the division files do not). Throws Error, naming the line, where the number of values differs.
 */
export function csvRows(text: string): Record<string, string>[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = (lines[0] ?? '').split(',');
  const rows: Record<string, string>[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line === '') continue;
    const values = line.split(',');
    if (values.length !== header.length) throw new Error(`Line ${index + 1}: ${values.length} values instead of ${header.length}`);
    rows.push(Object.fromEntries(header.map((name, column) => [name, values[column] ?? ''])));
  }
  return rows;
}
