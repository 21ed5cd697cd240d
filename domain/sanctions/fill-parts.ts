import type { Day } from '../calendar/day.ts';
import type { Fen } from './money.ts';

export interface DuePart {
  readonly dueOn: Day;
  readonly amount: Fen;
}

interface Slice {
  readonly amount: Fen;
  readonly on: Day;
}

/** Money fills the parts in their order, the earliest payment first; what is beyond the last part fills none. */
export function fillParts(parts: readonly DuePart[], payments: readonly Slice[]): { part: DuePart; slices: Slice[]; open: Fen }[] {
  const queue = payments.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map((one) => ({ ...one }));
  return parts.map((part) => {
    const slices: Slice[] = [];
    let open = part.amount;
    while (open > 0 && queue[0]) {
      const amount = Math.min(open, queue[0].amount);
      slices.push({ amount, on: queue[0].on });
      open -= amount;
      queue[0].amount -= amount;
      if (queue[0].amount === 0) queue.shift();
    }
    return { part, slices, open };
  });
}
