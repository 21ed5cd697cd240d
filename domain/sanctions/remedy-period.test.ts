import { expect, test } from 'vitest';
import { remedyPeriod } from './remedy-period.ts';

// Kind, asked on, served on, reconsideration ended on; last day and days late.
const rows = [
  // 2009-05-04 + 60 days = 2009-07-03, a Friday.
  ['review', '2009-07-03', '2009-05-04', null, '2009-07-03', 0],
  ['review', '2009-07-04', '2009-05-04', null, '2009-07-03', 1],
  // Three months until 2015-04-30, six since.
  ['lawsuit', '2009-08-04', '2009-05-04', null, '2009-08-04', 0],
  ['lawsuit', '2009-08-05', '2009-05-04', null, '2009-08-04', 1],
  ['lawsuit', '2015-11-02', '2015-05-01', null, '2015-11-02', 0],
  ['lawsuit', '2015-11-03', '2015-05-01', null, '2015-11-02', 1],
  // Fifteen days from the decision on reconsideration: 2009-07-16, a Thursday.
  ['lawsuit', '2009-07-16', '2009-05-04', '2009-07-01', '2009-07-16', 0],
  ['lawsuit', '2009-07-18', '2009-05-04', '2009-07-01', '2009-07-16', 2],
  // Another application for reconsideration counts from service.
  ['review', '2009-07-05', '2009-05-04', '2009-07-01', '2009-07-03', 2],
] as const;

test.each(rows)('%s asked on %s, served %s, reconsidered %s: until %s, %i day(s) late', (kind, askedOn, servedOn, reviewEndedOn, dueOn, daysLate) => {
  const period = remedyPeriod({ kind, askedOn, servedOn, reviewEndedOn });
  expect(period).toMatchObject({ dueOn, daysLate });
  expect(period?.lines.some(({ zh }) => zh.startsWith('依据'))).toBe(true);
});

test('nothing runs before service', () => {
  expect(remedyPeriod({ kind: 'review', askedOn: '2009-07-03', servedOn: null, reviewEndedOn: null })).toBeNull();
});
