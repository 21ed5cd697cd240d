import { expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import type { Bound } from './bound.ts';
import { meets } from './bound.ts';
import type { FineBand } from './fine-band-table.ts';
import { fineBands } from './fine-band-table.ts';
import { fineBandsOn, fineFault } from './fine-bands.ts';
import type { ThresholdRow } from './threshold-table.ts';
import { thresholdRows } from './threshold-table.ts';
import { thresholdOn } from './thresholds.ts';

/** One below, the number itself, one above: 1 where the bound holds. Written out, not reckoned. */
const around: Record<Bound['is'], string> = { 'at-least': '011', 'more-than': '001', 'at-most': '110', 'less-than': '100' };
const tried = (bound: Bound) => [-1, 0, 1].map((step) => Number(meets(bound, bound.value + step))).join('');

test.each(thresholdRows.map((row) => [`${row.key} ${row.subject} ${row.from}`, row] as const))(
  'threshold %s: at its number and one beside it, on its first and last day',
  (_name, row: ThresholdRow) => {
    expect(tried(row.bound)).toBe(around[row.bound.is]);
    const on = (day: string) => thresholdOn(row.key, row.subject, day)?.row;
    expect([on(row.from), row.to === undefined ? row : on(row.to)]).toEqual([row, row]);
    expect(on(addDays(row.from, -1))).not.toEqual(row);
    if (row.to !== undefined) expect(on(addDays(row.to, 1))).not.toEqual(row);
  },
);

test.each(fineBands.map((band) => [`${band.act} ${band.party} ${band.stage} ${band.from}`, band] as const))(
  'fine %s: at both ends and one beyond, on its first and last day',
  (_name, band: FineBand) => {
    const step = band.unit === 'yuan' ? 0.01 : 1;
    const fits = (fine: number) => fineFault(band, fine) === undefined;
    const isOpen = band.high.is === 'less-than';
    expect([fits(band.high.value - step), fits(band.high.value), fits(band.high.value + step)]).toEqual([
      band.low?.value !== band.high.value,
      !isOpen,
      false,
    ]);
    if (band.low) expect([fits(band.low.value - step), fits(band.low.value)]).toEqual([false, true]);
    const on = (day: string) => fineBandsOn(day, { act: band.act, party: band.party, stage: band.stage });
    expect(on(band.from)).toContain(band);
    expect(on(addDays(band.from, -1))).not.toContain(band);
    if (band.to !== undefined) expect([on(band.to).includes(band), on(addDays(band.to, 1)).includes(band)]).toEqual([true, false]);
  },
);
