import type { DocumentField } from './document-kind.ts';

/** Fields in lines: two halves that follow each other share one. */
export function inLines(fields: readonly DocumentField[]): DocumentField[][] {
  const lines: DocumentField[][] = [];
  for (const field of fields) {
    const last = lines.at(-1);
    if (field.half && last?.length === 1 && last[0]?.half) last.push(field);
    else lines.push([field]);
  }
  return lines;
}
