/**
 * The server's one clock. A rehearsal's stands in the database, so that every process reads the same time;
 * an ordinary server's is the machine's.
 */
export interface Clock {
  rehearsal: boolean;
  /** The present moment, given what the rehearsal clock's row said at the start of the transaction. */
  now(row: Date | null): Date;
}

export const systemClock: Clock = { rehearsal: false, now: () => new Date() };

/** A rehearsal's clock. `pin` sets it for this process while a rehearsal is played. */
export function rehearsalClock(): Clock & { pin(moment: Date | null): void } {
  let pinned: Date | null = null;
  return {
    rehearsal: true,
    now(row) {
      const moment = pinned ?? row;
      if (moment === null) throw new Error('a rehearsal needs its clock set');
      return moment;
    },
    pin(moment) {
      pinned = moment;
    },
  };
}
