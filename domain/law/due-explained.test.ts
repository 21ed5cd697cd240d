import { expect, test } from 'vitest';
import type { ClockKey } from './clocks.ts';
import type { ClockQuestion } from './due-under.ts';
import { dueUnder } from './due-under.ts';
import { LawRefusal } from './law-refusal.ts';

const cases: [string, ClockKey, ClockQuestion][] = [
  ['five working days over Spring Festival', 'hearing-request', { from: '2026-02-12' }],
  ['seven working days over National Day', 'evidence-hold', { from: new Date('2025-09-26T10:00:00+08:00') }],
  [
    'seized thing sent for testing, then extended',
    'seizure',
    {
      from: '2026-03-02',
      extended: [{ amount: 15, reason: '案情复杂', document: '（示例）应急查扣延〔2026〕1号', person: '张甲' }],
      suspensions: [
        { from: '2026-03-05', to: '2026-03-09', reason: '检测', document: '检测委托书' },
        { from: '2026-06-01', to: '2026-06-02', reason: '鉴定' },
      ],
    },
  ],
  ['six months to a month end that is a holiday', 'lawsuit-direct', { from: '2025-08-31' }],
  ['payment due on National Day', 'pay-fine', { from: '2009-09-18' }],
  ['case of 2009 extended twice', 'filing-to-finish', { from: '2009-08-10', extended: 2 }],
  ['the same in 2026', 'filing-to-finish', { from: '2026-03-10' }],
  ['hearing asked for in 2026 under the pack of 2009', 'hearing-request', { from: '2026-02-12', pack: '2009' }],
  ['wait, then an effect', 'announcement-service', { from: '2026-03-06' }],
  ['an hour', 'accident-report-firm', { from: '2026-10-01T23:30' }],
  ['notice before a hearing', 'hearing-notice', { from: '2026-02-27' }],
  ['statistics', 'hazard-statistics-quarter', { from: '2009-06-30' }],
];

test('each reckoning line by line', () => {
  const printed = cases.map(([title, rule, question]) => {
    const due = dueUnder(rule, question);
    return [`${title}: ${due.dueDay} ${due.confidence}`, ...due.lines.map(({ zh }) => `  ${zh}`)].join('\n');
  });
  expect(printed.join('\n')).toMatchInlineSnapshot(`
    "five working days over Spring Festival: 2026-02-26 high
      起算：2026年2月12日（告知听证权利），当日不计。
      期间：5 个工作日。
      不计入：2月15日至2月23日（春节放假，国办发明电〔2025〕7号）。
      调休上班日计入：2月14日（国办发明电〔2025〕7号）。
      截止：2026年2月26日当日，逾期视为放弃听证。
      依据：《行政处罚法》第六十四条第（一）项、《行政处罚法》第八十五条。
    seven working days over National Day: 2025-10-13 high
      起算：2025年9月26日（先行登记保存证据），当日不计。
      期间：7 个工作日。
      不计入：9月27日（周末）、10月1日至10月8日（国庆节、中秋节放假，国办发明电〔2024〕12号）、10月12日（周末）。
      调休上班日计入：9月28日（国办发明电〔2024〕12号）、10月11日（国办发明电〔2024〕12号）。
      截止：2025年10月13日当日，应当作出处理决定，逾期自动解除。
      依据：《行政处罚法》第五十六条、《行政处罚法》第八十五条。
    seized thing sent for testing, then extended: 2026-04-21 high
      起算：2026年3月2日（实施查封、扣押），当日不计。
      期间：30 日，按自然日计。
      延长：第 1 次，15 日，由行政机关负责人批准（《行政强制法》第二十五条第一款），张甲，（示例）应急查扣延〔2026〕1号，案情复杂。
      中止：2026年3月5日至2026年3月9日，检测，检测委托书。
      中止：2026年6月1日至2026年6月2日，鉴定，已在期满之后，不计。
      扣除：检测、检验、检疫或者技术鉴定期间不计入，期间内共 5 日（《行政强制法》第二十五条第三款）。
      截止：2026年4月21日当日，应当作出处理决定，期满解除。
      依据：《行政强制法》第二十五条第一款、《行政强制法》第二十七条。
    six months to a month end that is a holiday: 2026-02-28 high
      起算：2025年8月31日（知道或者应当知道作出行政行为），当日不计。
      期间：6 个月。
      截止：2026年2月28日当日，逾期不得起诉。
      依据：《行政诉讼法》第四十六条第一款、《行政诉讼法》第一百零一条。
    payment due on National Day: 2009-10-09 high
      起算：2009年9月18日（收到行政处罚决定书），当日不计。
      期间：15 日，按自然日计。
      末日：2009年10月3日（国庆节、中秋节放假，国办发明电〔2008〕42号），顺延至2009年10月9日（参照《民事诉讼法（2007）》第七十五条第三款）。
      截止：2009年10月9日当日，逾期每日按罚款数额的百分之三加处罚款。
      依据：《行政处罚法（1996）》第四十六条第三款。
    case of 2009 extended twice: 2010-02-06 medium
      起算：2009年8月10日（立案），当日不计。
      期间：30 日，条文未定日的种类，按自然日计（待核实）。
      延长：第 1 次，60 日，由本部门负责人批准（《安全生产违法行为行政处罚办法（总局令第15号）》第三十一条）。
      延长：第 2 次，90 日，由上一级安全监管监察部门批准（《安全生产违法行为行政处罚办法（总局令第15号）》第三十一条）。
      末日：2010年2月6日（星期六），该期限不顺延。
      截止：2010年2月6日当日，应当办理完毕，或者报批延期。
      依据：《安全生产违法行为行政处罚办法（总局令第15号）》第三十一条。
    the same in 2026: 2026-04-09 low
      起算：2026年3月10日（立案），当日不计。
      期间：30 日，条文未定日的种类，按自然日计（待核实）。
      截止：2026年4月9日当日，应当办理完毕，或者报批延期。
      依据：《安全生产违法行为行政处罚办法（2015修正）》第三十二条。
      待核实：该数字出自已废止的总局令第15号，应急管理部令第18号文本尚未载入，暂按原数字计。
    hearing asked for in 2026 under the pack of 2009: 2026-02-24 medium
      起算：2026年2月12日（告知听证权利），当日不计。
      期间：3 日，条文未定日的种类，按自然日计（待核实）。
      末日：2026年2月15日（春节放假，国办发明电〔2025〕7号），顺延至2026年2月24日（参照《民事诉讼法》第八十五条第三款）。
      截止：2026年2月24日当日，逾期视为放弃听证。
      依据：《行政处罚法（1996）》第四十二条第一款第（一）项。
    wait, then an effect: 2026-04-07 high
      起算：2026年3月6日（发出公告），当日不计。
      期间：30 日，按自然日计。
      末日：2026年4月5日（清明节放假，国办发明电〔2025〕7号），顺延至2026年4月7日（《民事诉讼法》第八十五条第三款）。
      期满：2026年4月7日；自2026年4月8日起，视为送达。
      依据：《民事诉讼法》第九十五条第一款、《行政处罚法》第六十一条第一款。
    an hour: 2026-10-02 high
      起算：2026年10月1日 23:30（单位负责人接到报告）。
      期间：1 小时，昼夜和节假日连续计算。
      截止：2026年10月2日 00:30，应当报告县级以上监管部门。
      依据：《生产安全事故报告和调查处理条例》第九条第一款。
    notice before a hearing: 2026-02-11 high
      起算：2026年2月27日（举行听证），当日不计，向前推算。
      期间：7 个工作日。
      不计入：2月15日至2月23日（春节放假，国办发明电〔2025〕7号）。
      调休上班日计入：2月14日（国办发明电〔2025〕7号）。
      截止：2026年2月11日当日，应当已将听证时间、地点通知当事人及有关人员。
      依据：《行政处罚法》第六十四条第（二）项、《行政处罚法》第八十五条。
    statistics: 2009-07-15 high
      起算：2009年6月30日（季度末日），当日不计。
      期间：次月 15 日。
      截止：2009年7月15日当日，应当报送书面统计分析表。
      依据：《安全生产事故隐患排查治理暂行规定》第十四条第一款。"
  `);
});

test('the same in English', () => {
  expect(
    dueUnder('seizure', cases[2]![2])
      .lines.map(({ en }) => en)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "Start: 2 March 2026 (the things or premises are held or seized), itself not counted.
    Period: 30 calendar days.
    Extension 1: 15 calendar days, allowed by the body's head (Administrative Coercion Law, Art. 25 para. 1), 张甲, （示例）应急查扣延〔2026〕1号, 案情复杂.
    Left out: 5 March 2026 to 9 March 2026, 检测, 检测委托书.
    Left out: 1 June 2026 to 2 June 2026, 鉴定, after the end, without effect.
    Not counted: testing, inspection, quarantine or appraisal; 5 day(s) within the period (Administrative Coercion Law, Art. 25 para. 3).
    By the end of 21 April 2026: their disposal must be decided; the hold ends.
    Basis: Administrative Coercion Law, Art. 25 para. 1; Administrative Coercion Law, Art. 27."
  `);
});

test('a pack is named and a change of law falls on its day', () => {
  const days = (from: string, pack?: '2009' | '2021') => dueUnder('hearing-request', { from, pack, provisional: true }).version.unit;
  expect([days('2021-07-14'), days('2024-03-01', '2009'), days('2009-03-02', '2021')]).toEqual(['calendar-day', 'calendar-day', 'working-day']);
  expect(dueUnder('re-check', { from: '2026-01-31' }).confidence).toBe('medium');
  expect(dueUnder('re-check', { from: '2026-02-01' }).confidence).toBe('low');
});

const refusals: [ClockKey | 'no-such-rule', ClockQuestion][] = [
  ['no-such-rule', { from: '2026-01-05' }],
  ['coal-closure-decision', { from: '2024-05-06' }],
  ['filing-to-decision', { from: '2026-01-05', pack: '2009' }],
  ['spot-decision-report', { from: '2026-03-02' }],
  ['major-hazard-statistics', { from: '2009-06-30' }],
  ['urgent-measure-report', { from: '2026-03-02' }],
  ['urgent-measure-report', { from: '2026-03-02T09:00', extended: 1 }],
  ['pay-fine', { from: '2026-03-02', extended: 1 }],
  ['seizure', { from: '2026-03-02', extended: 2 }],
  ['seizure', { from: '2026-03-02', extended: [{ amount: 31 }] }],
  ['seizure', { from: '2026-03-02', extended: -1 }],
  ['filing-to-finish', { from: '2009-08-10', extended: [{ amount: 60 }, { amount: 91 }] }],
  ['pay-fine', { from: '2026-03-02', suspensions: [{ from: '2026-03-03', to: '2026-03-04', reason: '' }] }],
  ['hearing-notice', { from: '2026-03-02', suspensions: [{ from: '2026-03-03', to: '2026-03-04', reason: '' }] }],
  ['seizure', { from: '2026-03-02', suspensions: [{ from: '2026-03-09', to: '2026-03-04', reason: '' }] }],
  ['seizure', { from: '2026-02-29' }],
  ['seizure', { from: '2026-03-02T25:00' }],
];

test('what the law does not allow is refused in plain words', () => {
  const printed = refusals.map(([rule, question]) => {
    try {
      return `${rule}: ${dueUnder(rule as ClockKey, question).dueDay}`;
    } catch (error) {
      return error instanceof LawRefusal ? `${error.code}: ${error.text.zh}` : `${rule}: ${String(error)}`;
    }
  });
  expect(printed.join('\n')).toMatchInlineSnapshot(`
    "bad-input: 没有名为“no-such-rule”的期限规则，可用 anzhi due --list 查看。
    not-in-force: “煤矿关闭决定”在2024年5月6日没有有效的规定。
    not-in-force: “立案至作出处罚决定”在2026年1月5日（2009 规则包）没有有效的规定。
    no-period-in-law: “当场处罚决定报备”：法律未规定期限，应当及时办理。依据：《行政处罚法》第五十二条第三款。
    no-period-in-law: “重大事故隐患统计上报”：法律未规定期限，应当及时办理。依据：《安全生产事故隐患排查治理暂行规定》第二十四条第一款。
    needs-time: “当场实施强制措施补办批准”按小时计算，请写明时刻，如 2026-03-02T09:30。
    not-extendable: 法律未规定该期限可以延长。
    not-extendable: 法律未规定该期限可以延长，所报延长为 1 次。
    not-extendable: 该期限至多延长 1 次，所报延长为 2 次。
    not-extendable: 第 1 次延长应为 1 至 30 日，所报为 31。
    bad-input: 延长次数应为整数：-1。
    not-extendable: 第 2 次延长应为 1 至 90 日，所报为 91。
    not-suspendable: 法律未规定“缴纳罚款”可以扣除期间。
    not-suspendable: 法律未规定该期限可以扣除期间。
    bad-input: 止日早于起日：2026-03-09..2026-03-04。
    bad-input: 不是有效的日期或时刻：2026-02-29。
    bad-input: 不是有效的日期或时刻：2026-03-02T25:00。"
  `);
});

test('overlapping time left out counts once; time around the start or after the end does not count', () => {
  const due = (...spans: [string, string][]) =>
    dueUnder('seizure', { from: '2026-03-02', suspensions: spans.map(([from, to]) => ({ from, to, reason: '检测' })) }).dueDay;
  expect(due()).toBe('2026-04-01');
  expect(due(['2026-03-05', '2026-03-09'], ['2026-03-07', '2026-03-10'])).toBe('2026-04-07');
  expect(due(['2026-02-20', '2026-03-02'])).toBe('2026-04-01');
  expect(due(['2026-04-01', '2026-04-01'])).toBe('2026-04-02');
  expect(due(['2026-04-02', '2026-04-09'])).toBe('2026-04-01');
  expect(due(['2026-04-01', '2026-04-03'], ['2026-04-04', '2026-04-05'])).toBe('2026-04-06');
});
