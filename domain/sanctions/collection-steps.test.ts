import { expect, test } from 'vitest';
import { courtWindow } from './court-window.ts';
import { COURT_STATES, courtBar, courtStanding, courtStepsFrom } from './court-steps.ts';
import { paymentLedger } from './payment-ledger.ts';
import { stepBar } from './step-bar.ts';
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
  const none = { money: [], seizures: [], measures: [], proposals: [], transfers: [], remedies: [] };
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

test('money stands against closing until it is paid or its execution was ended; a refusal ends nothing', () => {
  const none = { seizures: [], measures: [], proposals: [], transfers: [], remedies: [] };
  const said = COURT_STATES.map(({ id }) => {
    const words = unsettledOf({ ...none, money: [{ name: '甲', open: 100_000, surplus: 0, execution: id }] });
    return `${id}: ${words.map(({ zh }) => zh).join('')}`;
  });
  expect(said).toMatchInlineSnapshot(`
    [
      "none: 罚没款未缴清：甲未缴1,000.00元",
      "applied: 罚没款未缴清：甲未缴1,000.00元",
      "accepted: 罚没款未缴清：甲未缴1,000.00元",
      "refused: 罚没款未缴清：甲未缴1,000.00元，法院不予受理、不予执行不是终结，应向上一级法院申请复议、补正后重新申请或者依法终结执行",
      "under-review: 罚没款未缴清：甲未缴1,000.00元",
      "refused-for-good: 罚没款未缴清：甲未缴1,000.00元，法院不予受理、不予执行不是终结，应向上一级法院申请复议、补正后重新申请或者依法终结执行",
      "ruled: 罚没款未缴清：甲未缴1,000.00元",
      "ended: ",
    ]
  `);
  const surplus = unsettledOf({ ...none, money: [{ name: '甲', open: 0, surplus: 5, execution: 'none' }] });
  expect(surplus.map(({ zh }) => zh)).toEqual(['多缴款项尚未退还：甲0.05元']);
});

test('the way through the court, whole', () => {
  expect(COURT_STATES.map(({ id }) => `${id} -> ${courtStepsFrom(id).join(', ')}`)).toMatchInlineSnapshot(`
    [
      "none -> court-application, collection-ended",
      "applied -> court-accepted, court-refused",
      "accepted -> court-refused, court-ruled",
      "refused -> court-application, court-review, collection-ended",
      "under-review -> court-accepted, court-refused, court-ruled",
      "refused-for-good -> court-application, collection-ended",
      "ruled -> execution-ended, execution-run-ended",
      "ended -> ",
    ]
  `);
});

test('against a refusal the higher court is asked within fifteen days; its last day moves, the day after is too late', () => {
  const taken = [
    { kind: 'court-application', onDay: '2024-08-20' },
    { kind: 'court-refused', onDay: '2024-08-26' },
  ] as const;
  expect(courtStanding(taken)).toEqual({ state: 'refused', since: '2024-08-26', reviewBy: '2024-09-10' });
  expect(courtBar('court-review', '2024-09-10', taken)).toBeUndefined();
  expect(courtBar('court-review', '2024-09-11', taken)?.zh).toContain('申请复议的期限已于2024-09-10届满');
  // The fifteenth day is a Saturday that was worked.
  expect(courtStanding([taken[0], { kind: 'court-refused', onDay: '2024-08-30' }]).reviewBy).toBe('2024-09-14');
  expect(courtBar('court-review', '2024-08-25', taken)?.zh).toBe('日期早于已登记的“法院不予受理、不予执行”（2024-08-26）');
  const upheld = [...taken, { kind: 'court-review', onDay: '2024-09-02' }, { kind: 'court-refused', onDay: '2024-09-20' }] as const;
  expect(courtStanding(upheld).state).toBe('refused-for-good');
  expect(courtBar('court-review', '2024-09-21', upheld)?.zh).toContain('复议维持');
  expect(courtStanding([...upheld, { kind: 'court-application', onDay: '2024-09-25' }]).state).toBe('applied');
});
