import { expect, test } from 'vitest';
import type { PartyMoney } from '../../../../contracts/sanctions.ts';
import { nextOfMoney } from './next-of-money.ts';

const court = { fromOn: '2024-08-01', dueOn: '2024-10-31', urgeBy: '2024-10-20', opensOn: null, lines: [] };
const late = { partyId: '1', state: 'overdue', openInAll: 100, court, steps: [], nextSteps: ['reminder', 'urge', 'court-application'] };
const taken = (...kinds: string[]) => ({ steps: kinds.map((kind) => ({ kind })) });
const open = { court: { ...court, opensOn: '2024-08-20' }, ...taken('reminder', 'urge') };
const handler = ['recordCollectionStep'];
const accountant = ['recordPayment'];

test.each<[what: string, more: object, acts: string[], today: string, next: string | undefined]>([
  ['late: the reminder', {}, handler, '2024-03-01', 'payment-reminder'],
  ['late, for the accountant', {}, accountant, '2024-03-01', 'recordPayment'],
  ['reminded, remedies not over', taken('reminder'), handler, '2024-07-31', undefined],
  ['reminded, remedies over: the urge', taken('reminder'), handler, '2024-08-01', 'performance-reminder'],
  ['urged, its days not over', open, handler, '2024-08-19', undefined],
  ['the court is open', open, handler, '2024-08-20', 'execution-request'],
  ['its last day', open, handler, '2024-10-31', 'execution-request'],
  ['one day beyond', open, handler, '2024-11-01', undefined],
  ['the court was asked', { ...open, nextSteps: ['court-accepted'] }, handler, '2024-08-20', undefined],
  ['nothing to wait for but the money', open, [...handler, ...accountant], '2024-08-19', 'recordPayment'],
  ['who may do neither', {}, [], '2024-03-01', undefined],
  ['not late yet', { state: 'not-due' }, accountant, '2024-03-01', undefined],
  ['ended', { openInAll: 0 }, accountant, '2024-03-01', undefined],
])('%s', (_what, more, acts, today, next) => {
  const parties = [
    { ...late, partyId: '0', state: 'settled' },
    { ...late, ...more },
  ] as unknown as PartyMoney[];
  const found = nextOfMoney(parties, acts, today);
  expect(found?.paper ?? found?.act).toBe(next);
  if (found) expect(found.partyId).toBe('1');
});
