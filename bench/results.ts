/** One line of the table that a benchmark prints. */
export interface Result {
  name: string;
  ours: string;
  bare: string;
  ratio: string;
  goal: string;
  met: boolean;
}

/** Median times in milliseconds of two ways of doing the same, done in turn (A B A B), after a warm-up of both. */
export async function inTurn(
  ours: () => Promise<unknown>,
  bare: () => Promise<unknown>,
  { warmUp, runs }: { warmUp: number; runs: number },
): Promise<{ ours: number; bare: number }> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let n = -warmUp; n < runs; n += 1) {
    const [a, b] = [await timeOf(ours), await timeOf(bare)];
    if (n < 0) continue;
    times.ours.push(a);
    times.bare.push(b);
  }
  return { ours: medianOf(times.ours), bare: medianOf(times.bare) };
}

export async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** A comparison of medians with the most that the ratio may be. */
export function ratioResult(name: string, { ours, bare }: { ours: number; bare: number }, most: number): Result {
  const ratio = ours / bare;
  return {
    name,
    ours: `${ours.toFixed(2)} ms`,
    bare: `${bare.toFixed(2)} ms`,
    ratio: ratio.toFixed(2),
    goal: `at most ${most} x`,
    met: ratio <= most,
  };
}

export function printResults(results: readonly Result[]): void {
  const rows = [
    ['measure', 'ours', 'bare', 'ratio', 'goal', 'met'],
    ...results.map((one) => [one.name, one.ours, one.bare, one.ratio, one.goal, one.met ? 'yes' : 'NO']),
  ];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  console.log(
    `\n${rows
      .map((row) =>
        row
          .map((text, at) => text.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd(),
      )
      .join('\n')}\n`,
  );
}
