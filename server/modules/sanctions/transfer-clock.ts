import { dueUnder, type ClockAnswer } from '../../../domain/law/due-under.ts';
import type { ClockKey } from '../../../domain/law/clocks.ts';
import type { Selectable } from 'kysely';
import { dayOf } from '../../../domain/calendar/day.ts';
import type { Transfers } from '../../platform/database/tables.ts';

export type TransferRecord = Selectable<Transfers>;

/** Which clock runs in which state of a transfer to the police, and from when. 行政执法机关移送涉嫌犯罪案件的规定 */
export function transferClock(row: TransferRecord, changedAt: Date): ClockAnswer | undefined {
  if (row.kind !== 'police') return undefined;
  const rule = clockOf(row);
  if (rule === undefined) return undefined;
  const from = rule === 'crime-hand-over' ? (row.allowed_at ?? changedAt) : dayOf(startOf(row, changedAt));
  return dueUnder(rule, { from, provisional: true });
}

function clockOf({ state, ended_on: ended }: TransferRecord): ClockKey | undefined {
  if (ended !== null) return undefined;
  const rules: Readonly<Record<string, ClockKey>> = {
    reported: 'crime-report-decision',
    allowed: 'crime-hand-over',
    'handed-over': 'police-filing',
    'under-review': 'refusal-review-decision',
    'not-filed': 'refusal-review',
    filed: 'case-items-hand-over',
  };
  return rules[state];
}

function startOf(row: TransferRecord, changedAt: Date): Date {
  if (row.state === 'reported') return row.reported_at ?? changedAt;
  if (row.state === 'handed-over') return row.handed_over_at ?? changedAt;
  return changedAt;
}
