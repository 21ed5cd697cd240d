import { expect, test } from 'vitest';
import { projectFiles, textOf } from './source-files.ts';

const hardStop = 400;
const medianLimit = 80;

/** Data files and generated ones are as long as what they hold. */
const isData = (path: string) => path.startsWith('campaigns/') || /(-table|tables|schema)\.(ts|sql)$/.test(path);

export function lengthFaults(lengths: readonly { path: string; lines: number }[]): string[] {
  return lengths.filter(({ path, lines }) => lines > hardStop && !isData(path)).map(({ path, lines }) => `${path}: ${lines} lines`);
}

const measured = () => projectFiles(['.ts', '.tsx', '.css', '.sql']).map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }));

test('no file over 400 lines, the median at most 80', () => {
  const lengths = measured();
  expect(lengthFaults(lengths)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(medianLimit);
});

test('the guard bites', () => {
  expect(lengthFaults([{ path: 'server/modules/a.ts', lines: 401 }])).toEqual(['server/modules/a.ts: 401 lines']);
  expect(
    lengthFaults([
      { path: 'server/modules/a.ts', lines: 400 },
      { path: 'domain/law/clock-table.ts', lines: 900 },
    ]),
  ).toEqual([]);
});
