import type { z } from 'zod';
import type { reckonDue as endpoint } from '../../../contracts/law.ts';
import { clocks, getClock, isClockKey } from '../../../domain/law/clocks.ts';
import { dueUnder } from '../../../domain/law/due-under.ts';
import { readExtension, readSuspension } from '../../../domain/law/question-text.ts';
import { refuseInLaw } from './refuse-in-law.ts';

/** The due day of a clock with its reckoning; refuses 422 where the rules give no answer. */
export function reckonDue({ rule, from, pack, extended, suspended }: z.output<NonNullable<typeof endpoint.query>>): z.input<typeof endpoint.output> {
  return refuseInLaw(() => {
    getClock(rule);
    if (!isClockKey(rule)) throw new RangeError(rule);
    const due = dueUnder(rule, { from, pack, extended: listOf(extended).map(readExtension), suspensions: listOf(suspended).map(readSuspension) });
    return {
      rule,
      name: clocks[rule].words,
      dueDay: due.dueDay,
      dueAt: due.dueAt.toISOString(),
      isHour: due.version.unit === 'hour',
      opensOn: due.opensOn ?? null,
      confidence: due.confidence,
      lines: [...due.lines],
    };
  });
}

function listOf(texts: string | string[] | undefined): string[] {
  return [texts ?? []].flat().filter((text) => text !== '');
}
