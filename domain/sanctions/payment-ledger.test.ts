import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { fenOf, fenOfText, yuanText } from './money.ts';
import { type LedgerFacts, paymentLedger } from './payment-ledger.ts';
import { planFaults } from './payment-plan-faults.ts';

const due = '2024-03-15';
const fined: LedgerFacts = { fine: fenOf(100_000), confiscation: 0, dueOn: due, payments: [] };
const fine = (on: string, yuan: number) => ({ on, amount: fenOf(yuan), purpose: 'fine' as const });

describe('add-on fine at its bounds, fine 100,000 yuan due on 15 March 2024', () => {
  test.each([
    ['2024-03-15', 'not-due', 0],
    ['2024-03-16', 'overdue', 3_000],
    ['2024-04-17', 'overdue', 99_000],
    ['2024-04-18', 'overdue', 100_000],
    ['2024-04-19', 'overdue', 100_000],
  ] as const)('%s: %s, %d', (day, state, addOn) => {
    const ledger = paymentLedger(fined, day);
    expect([ledger.state, ledger.open['add-on']]).toEqual([state, fenOf(addOn)]);
    expect(ledger.openInAll).toBe(fenOf(100_000 + addOn));
  });
});

test('paid on the last day bears nothing; paid ten days late leaves the add-on fine open, and stops it', () => {
  expect(paymentLedger({ ...fined, payments: [fine(due, 100_000)] }, '2024-06-01')).toMatchObject({ state: 'settled', openInAll: 0 });
  const late = { ...fined, payments: [fine('2024-03-25', 100_000)] };
  expect(paymentLedger(late, '2024-06-01')).toMatchObject({ state: 'overdue', open: { fine: 0, 'add-on': fenOf(30_000) } });
  const settled = { ...late, payments: [...late.payments, { on: '2024-04-01', amount: fenOf(30_000), purpose: 'add-on' as const }] };
  expect(paymentLedger(settled, '2024-06-01').state).toBe('settled');
  expect(paymentLedger({ ...late, waived: fenOf(30_000) }, '2024-06-01').state).toBe('settled');
});

test('part payments: each fen bears the add-on fine until it comes in', () => {
  const ledger = paymentLedger({ ...fined, payments: [fine('2024-03-10', 40_000), fine('2024-03-20', 10_000)] }, '2024-03-25');
  // 10,000 for 5 days, 50,000 for 10 days
  expect(ledger.open).toEqual({ fine: fenOf(50_000), confiscation: 0, 'add-on': fenOf(1_500 + 15_000) });
  expect(ledger.lines).toHaveLength(2);
});

test('reconsideration pauses the add-on fine, also an open one; days before the day asked about only', () => {
  const paused = { ...fined, pauses: [{ from: '2024-03-20', to: '2024-05-20' }] };
  expect(paymentLedger(paused, '2024-04-30').owed['add-on']).toBe(fenOf(12_000));
  expect(paymentLedger(paused, '2024-05-22').owed['add-on']).toBe(fenOf(18_000));
  expect(paymentLedger(paused, '2024-03-18').owed['add-on']).toBe(fenOf(9_000));
});

test('instalments have their own days; the second is late from the day after its own', () => {
  const plan = {
    allowedOn: '2024-03-12',
    items: [
      { dueOn: '2024-04-15', amount: fenOf(50_000) },
      { dueOn: '2024-05-15', amount: fenOf(50_000) },
    ],
  };
  const paidFirst = { ...fined, plan, payments: [fine('2024-04-15', 50_000)] };
  expect(paymentLedger(paidFirst, '2024-05-15')).toMatchObject({ state: 'not-due', nextDue: '2024-05-15', owed: { 'add-on': 0 } });
  const late = paymentLedger(paidFirst, '2024-05-17');
  expect(late).toMatchObject({ state: 'overdue', overdueSince: '2024-05-16', owed: { 'add-on': fenOf(3_000) } });
  expect(late.parts.map(({ settledOn, isLate }) => [settledOn, isLate])).toEqual([
    ['2024-04-15', false],
    [null, true],
  ]);
  // five days were late before the leave
  const lateLeave = { ...fined, plan: { ...plan, allowedOn: addDays(due, 5) } };
  expect(paymentLedger(lateLeave, '2024-04-15').owed['add-on']).toBe(fenOf(15_000));
  // ended: the add-on fine runs again
  const ended = { ...fined, plan: { ...plan, endedOn: '2024-04-16' } };
  expect(paymentLedger(ended, '2024-04-17').owed['add-on']).toBe(fenOf(1_500 * 2 + 1_500));
});

test('confiscation is owed beside the fine and bears no add-on fine; what is paid beyond is a surplus', () => {
  const both = { ...fined, fine: 0, confiscation: fenOf(20_000) };
  expect(paymentLedger(both, '2024-06-01')).toMatchObject({ state: 'overdue', openInAll: fenOf(20_000), owed: { 'add-on': 0 } });
  expect(paymentLedger({ ...fined, payments: [fine(due, 100_001)] }, due)).toMatchObject({ state: 'settled', surplus: 100 });
  expect(paymentLedger({ ...fined, dueOn: null }, '2024-06-01').state).toBe('not-served');
  expect(paymentLedger({ ...fined, fine: 0 }, '2024-06-01').state).toBe('nothing-owed');
});

test('a plan names what is open, in the order of its days', () => {
  const items = [
    { dueOn: '2024-04-15', amount: 60 },
    { dueOn: '2024-04-15', amount: 30 },
  ];
  const paths = (kind: 'deferral' | 'instalments', open: number) =>
    planFaults({ kind, allowedOn: '2024-04-15', items }, open).map(({ path }) => path);
  expect(paths('instalments', 90)).toEqual(['items.0.dueOn', 'items.1.dueOn']);
  expect(paths('deferral', 100)).toEqual(['items', 'items.0.dueOn', 'items.1.dueOn', 'items']);
});

test('sums as they are written', () => {
  expect(['50000', '50,000.00', '0.5', '1,00', '-3', '0', '1.234', ''].map(fenOfText)).toEqual([
    5_000_000,
    5_000_000,
    50,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect([yuanText(123_456_789), yuanText(5)]).toEqual(['1,234,567.89', '0.05']);
});
