import { describe, expect, test } from 'vitest';
import { PERMISSIONS } from '../organisation/permissions.ts';
import { PROBLEM_STATUSES, PROBLEM_TRANSITIONS, getTransition } from './problem-lifecycle.ts';

describe('the life of a problem', () => {
  test('the whole table', () => {
    const lines = PROBLEM_TRANSITIONS.map(({ act }) => {
      const row = getTransition(act);
      const only = Object.entries(row.guardsFrom ?? {})
        .map(([status, guards]) => `${status}: ${guards.join(' ')}`)
        .join(', ');
      return [
        `${act} (${row.zh}) ${row.from.join(', ') || '-'} -> ${row.to}`,
        `  ${row.permission}, ${row.unit}${row.barred.map((who) => `, not ${who}`).join('')}; needs ${row.needs.join(', ') || 'nothing'}; if ${[...row.guards, only].filter(Boolean).join(', ') || '-'}`,
        `  next in ${row.expectedFrom.join(', ') || '-'} | ${row.basis}`,
      ].join('\n');
    });
    expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      register (登记) - -> registered
        problems.register, any; needs nothing; if -
        next in - | 方案四(二)1 对清查出的问题逐一登记，建档立案
      orderRectification (责令限期整改) registered -> ordered
        problems.order, holder; needs day; if -
        next in registered | 安全生产法(2021)第六十五条第一款第(二)项、(2002)第五十六条；方案四(二)2
      correctOnSpot (当场纠正) registered -> corrected-on-spot
        problems.order, holder; needs evidence; if not-major
        next in - | 安全生产法(2021)第六十五条第一款第(二)项、(2002)第五十六条；总局令第16号第三条：重大事故隐患不能立即整改排除
      recheckPassed (复查合格，销号) claimed-done, corrected-on-spot, ordered -> closed
        problems.recheck, holder, not finder, not claimer; needs evidence; if ordered: due-day-come
        next in claimed-done, corrected-on-spot, ordered | 总局令第15号第十六条 收到申请或者整改期限届满之日起10日内复查；总局令第16号第二十三条 核销
      recheckFailed (复查不合格，继续整改) claimed-done, corrected-on-spot, ordered -> ordered
        problems.recheck, holder, not finder, not claimer; needs reason, day; if ordered: due-day-come
        next in - | 总局令第15号第十六条；总局令第16号第二十三条
      claimRectified (报告整改完成) ordered -> claimed-done
        problems.claim, holder; needs evidence; if -
        next in ordered | 总局令第15号第十六条 整改完成后申请复查；总局令第16号第十八条
      extendRectification (延长整改期限) ordered -> same
        problems.order, holder; needs reason, day; if due-day-not-past
        next in - | 总局令第15号第十六条 因不可抗力无法在规定限期内完成的，于限期届满前提出延期申请
      changeOrder (变更责令限期整改) ordered, claimed-done, closed -> same
        problems.order, holder; needs reason, day; if -
        next in - | 安全生产法(2021)第六十五条第一款第(二)项；签发的文书不作改动，有误的另行制作并收回原件
      withdrawOrder (撤销责令限期整改) ordered -> registered
        problems.order, holder; needs reason; if -
        next in - | 文号连续编排，作废的指令书不再有效；行政处罚法(2021)第七十五条第二款 发现有错误的，应当主动改正
      acceptPass (接收移送) pass-proposed -> before-pass
        problems.accept, pass-target; needs nothing; if -
        next in pass-proposed | 安全生产法(2021)第六十九条、(2002)第六十条 接受移送的部门应当及时进行处理
      refusePass (拒收移送) pass-proposed -> before-pass
        problems.accept, pass-target; needs reason; if -
        next in - | 安全生产法(2021)第六十九条、(2002)第六十条；方案四(二)3 沟通、协调和配合
      pass (移送其他部门) registered, ordered -> pass-proposed
        problems.pass, holder; needs target-unit, reason; if -
        next in - | 安全生产法(2021)第六十九条、(2002)第六十条 应当由其他有关部门处理的，及时移送并形成记录备查
      confirmReceipt (确认收到) registered, corrected-on-spot, ordered, claimed-done, pass-proposed, closed -> same
        problems.receive, receiving-desk; needs nothing; if -
        next in registered, corrected-on-spot, ordered, claimed-done, pass-proposed, closed | 方案四(二)1 逐级上报
      raise (上报上级) registered, corrected-on-spot, ordered, claimed-done, pass-proposed -> same
        problems.raise, raising-desk; needs target-unit; if level-above
        next in - | 方案四(二)1 逐级上报；总局令第16号第二十条
      mergeAsDuplicate (合并到已有问题) registered, corrected-on-spot, ordered, claimed-done -> merged
        problems.merge, holder; needs target-problem, reason; if -
        next in - | 方案四(二)1 逐一登记：同一问题只登记一次
      void (作废) registered, corrected-on-spot, ordered, claimed-done, pass-proposed, closed -> voided
        problems.void, holder, not finder; needs reason; if -
        next in - | 方案四(二)1 逐一登记、建档立案：登记错误的注明原因作废，不删除
      "
    `);
  });

  test('acts by status', () => {
    const lines = PROBLEM_STATUSES.map(
      ({ id, zh, isOpen }) =>
        `${id} ${zh} ${isOpen ? 'open' : 'settled'}: ${
          PROBLEM_TRANSITIONS.filter(({ act }) => getTransition(act).from.includes(id))
            .map(({ act }) => act)
            .join(' ') || '-'
        }`,
    );
    expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      registered 已登记 open: orderRectification correctOnSpot pass confirmReceipt raise mergeAsDuplicate void
      corrected-on-spot 当场纠正 open: recheckPassed recheckFailed confirmReceipt raise mergeAsDuplicate void
      ordered 限期整改 open: recheckPassed recheckFailed claimRectified extendRectification changeOrder withdrawOrder pass confirmReceipt raise mergeAsDuplicate void
      claimed-done 待复查 open: recheckPassed recheckFailed changeOrder confirmReceipt raise mergeAsDuplicate void
      pass-proposed 移送待接收 open: acceptPass refusePass confirmReceipt raise void
      closed 已销号 settled: changeOrder confirmReceipt void
      merged 已合并 settled: -
      voided 已作废 settled: -
      "
    `);
  });

  test('every row has a permission of the table, words in both languages and a basis', () => {
    for (const row of PROBLEM_TRANSITIONS) {
      expect(PERMISSIONS.map(({ id }) => id)).toContain(row.permission);
      expect(row.basis).toMatch(/第.+条|方案/u);
      expect(row.zh).toMatch(/^[^a-z]+$/u);
      expect(row.en).not.toBe('');
    }
  });

  test('every open status has an act expected next', () => {
    for (const { id, isOpen } of PROBLEM_STATUSES) {
      const next = PROBLEM_TRANSITIONS.filter(({ act }) => act !== 'confirmReceipt' && getTransition(act).expectedFrom.includes(id));
      expect(next.length > 0).toBe(isOpen);
    }
  });
});
