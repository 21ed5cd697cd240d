import { expect, test } from 'vitest';
import { stepBar } from './collection-steps.ts';
import { courtWindow } from './court-window.ts';
import { paymentLedger } from './payment-ledger.ts';
import { unsettledOf } from './unsettled.ts';

const facts = { fine: 10_000, confiscation: 0, dueOn: '2024-01-25', payments: [] };
const on = (day: string, urgedOn?: string) => ({
  onDay: day,
  ledger: paymentLedger(facts, day),
  court: courtWindow({ servedOn: '2024-01-10', urgedOn }),
  taken: [],
});

test('reminders only for what is overdue', () => {
  expect(stepBar({ kind: 'reminder', ...on('2024-01-25') })?.en).toBe('Nothing is overdue');
  expect(stepBar({ kind: 'urge', ...on('2024-01-26') })).toBeUndefined();
});

test('the court: not before the remedies are over, not before the urge, not after the window', () => {
  const apply = (day: string, urgedOn?: string) => stepBar({ kind: 'court-application', ...on(day, urgedOn) })?.zh;
  expect([apply('2024-07-10', '2024-02-01'), apply('2024-07-11', '2024-02-01')]).toEqual(['复议、起诉期限自2024-07-11起方届满', undefined]);
  expect(apply('2024-07-11')).toBe('须先催告，且复议、诉讼已终结');
  expect([apply('2024-08-15', '2024-08-01'), apply('2024-08-16', '2024-08-01')]).toEqual(['催告期满后方可申请，自2024-08-16起', undefined]);
  expect([apply('2024-10-10', '2024-08-01'), apply('2024-10-11', '2024-08-01')]).toEqual([undefined, '申请期限已于2024-10-10届满']);
});

test("the court's answers follow an application", () => {
  expect(stepBar({ kind: 'court-accepted', ...on('2024-09-01') })?.en).toBe('The court was not applied to yet');
  const taken = [{ kind: 'court-application' as const, onDay: '2024-08-20' }];
  expect(stepBar({ kind: 'court-accepted', ...on('2024-09-01'), taken })).toBeUndefined();
  expect(stepBar({ kind: 'court-ruled', ...on('2024-09-01'), taken })?.en).toBe('The court has not accepted it yet');
});

test('what stands against closing a case', () => {
  const none = { seizures: [], measures: [], proposals: [], transfers: [], remedies: [] };
  expect(unsettledOf(none)).toEqual([]);
  const open = unsettledOf({
    ...none,
    seizures: [
      { words: '甲', isOpen: true },
      { words: '乙', isOpen: false },
    ],
    measures: [
      { words: '关闭', isOpen: true, lasts: true },
      { words: '停产', isOpen: true, lasts: false },
    ],
  });
  expect(open.map(({ zh }) => zh)).toEqual(['查封、扣押的物品尚未处理：甲', '措施尚未解除：停产']);
});
