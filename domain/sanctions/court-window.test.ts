import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { courtWindow, urgeOpensOn } from './court-window.ts';

describe('the window for the application to the court', () => {
  test('both remedies run out, then three months; the reminder must be served in time for its ten working days', () => {
    const window = courtWindow({ servedOn: '2024-01-10' });
    // six months for the lawsuit: 2024-07-10; three for the application: 2024-10-10
    expect(window).toMatchObject({ fromOn: '2024-07-11', dueOn: '2024-10-10', opensOn: undefined });
    expect(urgeOpensOn(window.urgeBy!) <= window.dueOn).toBe(true);
    expect(urgeOpensOn(addDays(window.urgeBy!, 1)) > window.dueOn).toBe(true);
  });
  test('open from the eleventh working day after the reminder, never before the remedies are over', () => {
    expect(courtWindow({ servedOn: '2024-01-10', urgedOn: '2024-04-01' }).opensOn).toBe('2024-07-11');
    // ten working days after 2024-08-01 end on 08-15
    expect(courtWindow({ servedOn: '2024-01-10', urgedOn: '2024-08-01' }).opensOn).toBe('2024-08-16');
    expect(courtWindow({ servedOn: '2024-01-10', urgedOn: '2024-08-01', isRemedyOpen: true }).opensOn).toBeUndefined();
  });
  test('after reconsideration fifteen days, after a judgment its own day, with instalments the last of them', () => {
    expect(courtWindow({ servedOn: '2024-01-10', reviewDecidedOn: '2024-05-06' }).fromOn).toBe('2024-05-22');
    expect(courtWindow({ servedOn: '2024-01-10', judgmentOn: '2024-12-02' }).fromOn).toBe('2024-12-03');
    expect(courtWindow({ servedOn: '2024-01-10', planEndsOn: '2024-12-02' })).toMatchObject({ fromOn: '2024-12-03', dueOn: '2025-03-03' });
  });
  test('before the Coercion Law: 180 days, no reminder, marked as to be confirmed', () => {
    const window = courtWindow({ servedOn: '2009-06-01' });
    expect(window).toMatchObject({ fromOn: '2009-09-02', opensOn: '2009-09-02', urgeBy: undefined });
    expect(window.lines.some(({ zh }) => zh.includes('待核实'))).toBe(true);
  });
});
