import { expect, test } from 'vitest';
import { type OrderLine, orderReissued, orderVoided } from './order-papers.ts';
import type { ProblemStatus } from './problem-lifecycle.ts';

const line = (act: string, day: string | null = null, documentId: string | null = null): OrderLine => ({ act, day, documentId });
const [first, second, may] = [
  line('orderRectification', '2009-05-15', 'a'),
  line('changeOrder', '2009-05-20', 'b'),
  line('orderRectification', '2009-05-10'),
];
const problem = (status: ProblemStatus, dueDay: string | null = '2009-05-15', holderUnitId = 'body') => ({
  status,
  statusBeforePass: status === 'pass-proposed' ? ('ordered' as const) : null,
  dueDay,
  holderUnitId,
});
const told = (change: ReturnType<typeof orderVoided>) =>
  change === null ? '-' : 'refusal' in change ? change.refusal.zh : `${change.act}${'day' in change ? ` ${change.day}` : ''}`;

test('an order that is voided: what it ordered is withdrawn, what held before holds again, and nothing is undone that went on from it', () => {
  const paper = { id: 'a', unitId: 'body', supersededIds: [] };
  const anew = { id: 'b', unitId: 'body', supersededIds: ['a'] };
  const none = new Set<string>();
  const rows: [string, ReturnType<typeof orderVoided>][] = [
    ['ordered by it', orderVoided(problem('ordered'), [first], paper, none)],
    ['extended by hand since', orderVoided(problem('ordered', '2009-05-30'), [first, line('extendRectification', '2009-05-30')], paper, none)],
    ['ordered by hand before', orderVoided(problem('ordered'), [may, line('changeOrder', '2009-05-15', 'a')], paper, none)],
    [
      'ordered by hand before, extended by hand since',
      orderVoided(
        problem('ordered', '2009-05-30'),
        [may, line('changeOrder', '2009-05-15', 'a'), line('extendRectification', '2009-05-30')],
        paper,
        none,
      ),
    ],
    [
      'ordered by another paper before, which stands',
      orderVoided(problem('ordered', '2009-05-20'), [first, second], { ...anew, supersededIds: [] }, new Set(['a'])),
    ],
    [
      'ordered by another paper before, voided since',
      orderVoided(problem('ordered', '2009-05-20'), [first, second], { ...anew, supersededIds: [] }, none),
    ],
    ['issued anew, and then voided', orderVoided(problem('ordered', '2009-05-20'), [first, second], anew, none)],
    ['another paper orders since', orderVoided(problem('ordered', '2009-05-20'), [first, second], paper, new Set(['b']))],
    ['withdrawn already', orderVoided(problem('registered', null), [first, line('withdrawOrder', null, 'a')], paper, none)],
    ['never ordered by it', orderVoided(problem('ordered'), [may], paper, none)],
    ['a re-check has failed', orderVoided(problem('ordered'), [first, line('recheckFailed', '2009-06-01')], paper, none)],
    [
      'a re-check had failed before',
      orderVoided(problem('ordered'), [line('recheckFailed', '2009-06-01'), line('changeOrder', '2009-05-15', 'a')], paper, none),
    ],
    ['claimed done', orderVoided(problem('claimed-done'), [first, line('claimRectified')], paper, none)],
    ['closed', orderVoided(problem('closed'), [first, line('recheckPassed')], paper, none)],
    ['passed', orderVoided(problem('pass-proposed'), [first, line('pass')], paper, none)],
    ['accepted by another', orderVoided(problem('ordered', '2009-05-15', 'other'), [first, line('acceptPass')], paper, none)],
    ['the problem itself is void', orderVoided(problem('voided'), [first, line('void')], paper, none)],
  ];
  expect(`\n${rows.map(([name, change]) => `${name}: ${told(change)}`).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    ordered by it: withdrawOrder
    extended by hand since: withdrawOrder
    ordered by hand before: changeOrder 2009-05-10
    ordered by hand before, extended by hand since: changeOrder 2009-05-30
    ordered by another paper before, which stands: changeOrder 2009-05-15
    ordered by another paper before, voided since: withdrawOrder
    issued anew, and then voided: withdrawOrder
    another paper orders since: -
    withdrawn already: -
    never ordered by it: -
    a re-check has failed: 问题已据此复查，不能作废；文字有误的请换发
    a re-check had failed before: changeOrder 2009-06-01
    claimed done: 问题已报告整改完成，请先复查；文字有误的请换发
    closed: 问题已据此复查，不能作废；文字有误的请换发
    passed: 问题已移送，待接收单位答复后再办理
    accepted by another: 问题已由其他单位接收办理，不能作废
    the problem itself is void: -
    "
  `);
});

test('an order that is issued anew: its day and number hold, but no day that the firm has gone by', () => {
  const anew = { id: 'b', unitId: 'body', supersededIds: ['a'] };
  const reissued = (status: ProblemStatus, lines: OrderLine[], day: string, { dueDay = '2009-05-15', now = '2009-05-10', holder = 'body' } = {}) =>
    orderReissued(problem(status, dueDay, holder), lines, anew, { day, now: `${now}T02:00:00.000Z` });
  const rows: [string, ReturnType<typeof orderReissued>][] = [
    ['an earlier day', reissued('ordered', [first], '2009-05-12')],
    ['a later day', reissued('ordered', [first], '2009-05-20')],
    ['a later day on the last day', reissued('ordered', [first], '2009-05-20', { now: '2009-05-15' })],
    ['a later day, one day late', reissued('ordered', [first], '2009-05-20', { now: '2009-05-16' })],
    ['the same day, late', reissued('ordered', [first], '2009-05-15', { now: '2009-05-16' })],
    ['the old day, extended since', reissued('ordered', [first, line('extendRectification', '2009-05-30')], '2009-05-15', { dueDay: '2009-05-30' })],
    ['another day, extended since', reissued('ordered', [first, line('extendRectification', '2009-05-30')], '2009-06-02', { dueDay: '2009-05-30' })],
    ['re-checked', reissued('ordered', [first, line('recheckFailed', '2009-05-15')], '2009-05-20')],
    ['claimed done, the same day', reissued('claimed-done', [first], '2009-05-15')],
    ['closed, another day', reissued('closed', [first, line('recheckPassed')], '2009-05-20')],
    ['accepted by another, the same day', reissued('ordered', [first], '2009-05-15', { holder: 'other' })],
    ['accepted by another, another day', reissued('ordered', [first], '2009-05-20', { holder: 'other' })],
    ['void', reissued('voided', [first], '2009-05-20')],
  ];
  expect(`\n${rows.map(([name, change]) => `${name}: ${told(change)}`).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    an earlier day: changeOrder 2009-05-12
    a later day: changeOrder 2009-05-20
    a later day on the last day: changeOrder 2009-05-20
    a later day, one day late: 整改期限已过，换发的指令书不得改变整改期限，应写明2009-05-15
    the same day, late: changeOrder 2009-05-15
    the old day, extended since: 整改期限其后已延长至2009-05-30，换发的指令书不得改变整改期限，应写明2009-05-30
    another day, extended since: changeOrder 2009-06-02
    re-checked: 问题已报告整改完成或者已经复查，换发的指令书不得改变整改期限，应写明2009-05-15
    claimed done, the same day: changeOrder 2009-05-15
    closed, another day: 问题已报告整改完成或者已经复查，换发的指令书不得改变整改期限，应写明2009-05-15
    accepted by another, the same day: -
    accepted by another, another day: 问题已移送其他单位，换发的指令书不得改变整改期限，应写明2009-05-15
    void: -
    "
  `);
});
