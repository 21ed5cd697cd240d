import type { WorkbookLimits } from './workbook-limits.ts';
import { workbookRefusals } from './workbook-refusals.ts';

const tag = /<(?:\w+:)?(row|c|f|!DOCTYPE|!ENTITY)(?=[\s/>])([^>]*)>/g;

/**
 * Runs over the XML of a sheet without keeping it: which cells hold formulas, how many rows and cells there are,
 * whether it ends as a sheet ends. Throws Refused for a sheet that is cut off, too wide or too long.
 */
export async function scanSheet(chunks: AsyncIterable<Buffer>, limits: WorkbookLimits): Promise<{ formulaCells: Set<string>; rowElements: number }> {
  const formulaCells = new Set<string>();
  let [rowElements, cells, row, column] = [0, 0, 0, 0];
  let cell = '';
  let rest = '';
  let tail = '';
  for await (const chunk of chunks) {
    // All that is looked for is ASCII, so bytes may stand for characters.
    const text = rest + chunk.toString('latin1');
    const whole = text.lastIndexOf('>') + 1;
    for (const [, name, attributes = ''] of text.slice(0, whole).matchAll(tag)) {
      if (name === 'row') {
        rowElements += 1;
        row = Number(/\sr="(\d+)"/.exec(attributes)?.[1] ?? row + 1);
        column = 0;
        if (rowElements > limits.rowElements) throw workbookRefusals.tooManyRows(limits.rows);
      } else if (name === 'c') {
        cells += 1;
        column += 1;
        cell = /\sr="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? `${letters(column)}${row}`;
        // Beyond column ZZ: one cell far to the right makes every row a wide one.
        if (/^[A-Z]{3}/.test(cell) || cells > limits.cells) throw workbookRefusals.unpacksTooLarge();
      } else if (name === 'f') {
        formulaCells.add(cell);
      } else {
        throw workbookRefusals.broken();
      }
    }
    rest = text.slice(whole);
    tail = text.slice(-200);
    if (rest.length > 1024 * 1024) throw workbookRefusals.broken();
  }
  if (!/<\/(?:\w+:)?worksheet>\s*$/.test(tail)) throw workbookRefusals.broken();
  return { formulaCells, rowElements };
}

/** 1 -> A, 27 -> AA. */
export function letters(column: number): string {
  let text = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) text = String.fromCharCode(65 + ((left - 1) % 26)) + text;
  return text;
}
