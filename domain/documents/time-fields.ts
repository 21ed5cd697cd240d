import { field } from './document-field.ts';

/** Start of what is recorded, to the minute. */
export function startsAt(what: string) {
  return field(
    'moment',
    'startsAt',
    [what.length > 2 ? '开始时间' : `${what}开始时间`, 'From'],
    '2024-05-15T09:30',
    ['写到分钟。', 'To the minute.'],
    { half: true },
  );
}

/** End of what is recorded, to the minute. */
export function endsAt(what: string) {
  return field(
    'moment',
    'endsAt',
    [what.length > 2 ? '结束时间' : `${what}结束时间`, 'To'],
    '2024-05-15T10:20',
    ['写到分钟，晚于开始时间。', 'To the minute, later than the start.'],
    { half: true },
  );
}
