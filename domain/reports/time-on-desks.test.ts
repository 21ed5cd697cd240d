import { expect, test } from 'vitest';
import { timeOnDesks } from './time-on-desks.ts';

test('minutes on each desk, the present one up to now, none after acceptance', () => {
  const moves = [
    { at: '2009-09-20T10:00:00Z', statusAfter: 'awaiting-approval' },
    { at: '2009-09-20T10:30:00Z', statusAfter: 'submitted' },
    { at: '2009-09-20T11:00:00Z', statusAfter: 'returned' },
    { at: '2009-09-20T11:05:00Z', statusAfter: 'drafting' },
  ];
  expect(timeOnDesks('2009-09-20T09:00:00Z', moves, '2009-09-20T12:00:00Z')).toEqual({ clerk: 120, leader: 30, above: 30 });
  expect(timeOnDesks('2009-09-20T09:00:00Z', [{ at: '2009-09-20T10:00:00Z', statusAfter: 'accepted' }], '2009-09-29T00:00:00Z')).toEqual({
    clerk: 60,
    leader: 0,
    above: 0,
  });
  expect(timeOnDesks('2009-09-20T09:00:00Z', [], '2009-09-20T09:00:59Z')).toEqual({ clerk: 0, leader: 0, above: 0 });
});
