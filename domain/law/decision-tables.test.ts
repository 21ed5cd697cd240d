import { describe, expect, test } from 'vitest';
import { accidentGrades } from './accident-grade.ts';
import { citeWords } from './cite.ts';
import { discretionFactors } from './discretion-table.ts';
import { bandWords } from './fine-bands.ts';
import { fineBands } from './fine-band-table.ts';
import { bodyWords, numberWords } from './number-word-table.ts';
import { heaviestPenalty, penaltyKindKeys, penaltyKinds } from './penalty-kinds.ts';
import type { ParameterKind } from './parameter-kind.ts';
import { parameterKeys, parameterKinds } from './provincial-parameter.ts';
import { thresholdRows } from './threshold-table.ts';
import { thresholdWords } from './thresholds.ts';

describe('tables', () => {
  test('thresholds', () => {
    expect(
      thresholdRows
        .map(
          (row) =>
            `${row.key} ${row.subject} ${row.from}..${row.to ?? ''} ${thresholdWords(row).zh} ${row.basis.map((cite) => citeWords(cite).zh).join('、')} ${row.confidence}`,
        )
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "hearing person 2008-01-01..2015-04-30 10000元以上（含本数） 《安全生产违法行为行政处罚办法（总局令第15号）》第三十二条第二款 high
      hearing person 2015-05-01..2026-01-31 20000元以上（含本数） 《安全生产违法行为行政处罚办法（2015修正）》第三十三条第二款 medium
      hearing person 2026-02-01.. 20000元以上（含本数） 《安全生产违法行为行政处罚办法（2015修正）》第三十三条第二款 low
      hearing unit 2008-01-01..2015-04-30 30000元以上（含本数） 《安全生产违法行为行政处罚办法（总局令第15号）》第三十二条第二款 high
      hearing unit 2015-05-01..2026-01-31 50000元以上（含本数） 《安全生产违法行为行政处罚办法（2015修正）》第三十三条第二款 medium
      hearing unit 2026-02-01.. 50000元以上（含本数） 《安全生产违法行为行政处罚办法（2015修正）》第三十三条第二款 low
      simple-procedure person 2008-01-01..2021-07-14 50元以下（含本数） 《行政处罚法（1996）》第三十三条 medium
      simple-procedure person 2021-07-15.. 200元以下（含本数） 《行政处罚法》第五十一条 medium
      simple-procedure unit 2008-01-01..2021-07-14 1000元以下（含本数） 《行政处罚法（1996）》第三十三条 medium
      simple-procedure unit 2021-07-15.. 3000元以下（含本数） 《行政处罚法》第五十一条 medium
      spot-cash any 2008-01-01..2021-07-14 20元以下（含本数） 《行政处罚法（1996）》第四十七条第（一）项 medium
      spot-cash any 2021-07-15.. 100元以下（含本数） 《行政处罚法》第六十八条第（一）项 medium
      collective-discussion any 2008-01-01..2015-04-30 30000元以上（含本数） 《安全生产违法行为行政处罚办法（总局令第15号）》第二十八条第三款 high
      collective-discussion any 2015-05-01..2026-01-31 50000元以上（含本数） 《安全生产违法行为行政处罚办法（2015修正）》第二十九条第三款 medium
      collective-discussion any 2026-02-01.. 50000元以上（含本数） 《安全生产违法行为行政处罚办法（2015修正）》第二十九条第三款 low
      upward-filing county 2008-01-01..2015-04-30 20000元以上（含本数） 《安全生产违法行为行政处罚办法（总局令第15号）》第六十二条 high
      upward-filing county 2015-05-01..2026-01-31 50000元以上（含本数） 《安全生产违法行为行政处罚办法（2015修正）》第六十三条 low
      upward-filing county 2026-02-01.. 50000元以上（含本数） 《安全生产违法行为行政处罚办法（2015修正）》第六十三条 low
      upward-filing city 2008-01-01..2015-04-30 50000元以上（含本数） 《安全生产违法行为行政处罚办法（总局令第15号）》第六十三条 high
      upward-filing city 2015-05-01..2026-01-31 100000元以上（含本数） 《安全生产违法行为行政处罚办法（2015修正）》第六十四条 low
      upward-filing city 2026-02-01.. 100000元以上（含本数） 《安全生产违法行为行政处罚办法（2015修正）》第六十四条 low
      upward-filing province 2008-01-01..2015-04-30 100000元以上（含本数） 《安全生产违法行为行政处罚办法（总局令第15号）》第六十四条第一款 high
      upward-filing province 2015-05-01..2026-01-31 500000元以上（含本数） 《安全生产违法行为行政处罚办法（2015修正）》第六十五条第一款 low
      upward-filing province 2026-02-01.. 500000元以上（含本数） 《安全生产违法行为行政处罚办法（2015修正）》第六十五条第一款 low
      crime deaths 2015-12-16.. 1人以上（含本数） 《法释〔2015〕22号》第六条 high
      crime injuries 2015-12-16.. 3人以上（含本数） 《法释〔2015〕22号》第六条 high
      crime loss 2015-12-16.. 1000000元以上（含本数） 《法释〔2015〕22号》第六条 high
      crime-aggravated deaths 2015-12-16.. 3人以上（含本数） 《法释〔2015〕22号》第七条 high
      crime-aggravated injuries 2015-12-16.. 10人以上（含本数） 《法释〔2015〕22号》第七条 high
      crime-aggravated loss 2015-12-16.. 5000000元以上（含本数） 《法释〔2015〕22号》第七条 high"
    `);
  });
  test('fine bands', () => {
    expect(
      fineBands
        .map((band) => `${band.act} ${band.from}..${band.to ?? ''} ${bandWords(band).zh}${band.confidence === 'high' ? '' : ' 待核实'}`)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "accident-general 2008-01-01..2014-11-30 单位：100000元以上（含本数），200000元以下（含本数）（《生产安全事故报告和调查处理条例》第三十七条第（一）项）
      accident-general 2014-12-01..2021-08-31 单位：200000元以上（含本数），500000元以下（含本数）（《安全生产法（2014）》第一百零九条第一款第（一）项） 待核实
      accident-general 2021-09-01.. 单位：300000元以上（含本数），1000000元以下（含本数）（《安全生产法》第一百一十四条第一款第（一）项）
      accident-general 2021-09-01.. 单位：情节特别严重、影响特别恶劣：600000元以上（含本数），5000000元以下（含本数）（《安全生产法》第一百一十四条第二款）
      accident-general 2008-01-01..2014-11-30 主要负责人：上一年年收入的30%（《生产安全事故报告和调查处理条例》第三十八条第（一）项）
      accident-general 2014-12-01..2021-08-31 主要负责人：上一年年收入的30%（《安全生产法（2014）》第九十二条第（一）项） 待核实
      accident-general 2021-09-01.. 主要负责人：上一年年收入的40%（《安全生产法》第九十五条第（一）项）
      accident-larger 2008-01-01..2014-11-30 单位：200000元以上（含本数），500000元以下（含本数）（《生产安全事故报告和调查处理条例》第三十七条第（二）项）
      accident-larger 2014-12-01..2021-08-31 单位：500000元以上（含本数），1000000元以下（含本数）（《安全生产法（2014）》第一百零九条第一款第（二）项） 待核实
      accident-larger 2021-09-01.. 单位：1000000元以上（含本数），2000000元以下（含本数）（《安全生产法》第一百一十四条第一款第（二）项）
      accident-larger 2021-09-01.. 单位：情节特别严重、影响特别恶劣：2000000元以上（含本数），10000000元以下（含本数）（《安全生产法》第一百一十四条第二款）
      accident-larger 2008-01-01..2014-11-30 主要负责人：上一年年收入的40%（《生产安全事故报告和调查处理条例》第三十八条第（二）项）
      accident-larger 2014-12-01..2021-08-31 主要负责人：上一年年收入的40%（《安全生产法（2014）》第九十二条第（二）项） 待核实
      accident-larger 2021-09-01.. 主要负责人：上一年年收入的60%（《安全生产法》第九十五条第（二）项）
      accident-major 2008-01-01..2014-11-30 单位：500000元以上（含本数），2000000元以下（含本数）（《生产安全事故报告和调查处理条例》第三十七条第（三）项）
      accident-major 2014-12-01..2021-08-31 单位：1000000元以上（含本数），5000000元以下（含本数）（《安全生产法（2014）》第一百零九条第一款第（三）项） 待核实
      accident-major 2021-09-01.. 单位：2000000元以上（含本数），10000000元以下（含本数）（《安全生产法》第一百一十四条第一款第（三）项）
      accident-major 2021-09-01.. 单位：情节特别严重、影响特别恶劣：4000000元以上（含本数），50000000元以下（含本数）（《安全生产法》第一百一十四条第二款）
      accident-major 2008-01-01..2014-11-30 主要负责人：上一年年收入的60%（《生产安全事故报告和调查处理条例》第三十八条第（三）项）
      accident-major 2014-12-01..2021-08-31 主要负责人：上一年年收入的60%（《安全生产法（2014）》第九十二条第（三）项） 待核实
      accident-major 2021-09-01.. 主要负责人：上一年年收入的80%（《安全生产法》第九十五条第（三）项）
      accident-gravest 2008-01-01..2014-11-30 单位：2000000元以上（含本数），5000000元以下（含本数）（《生产安全事故报告和调查处理条例》第三十七条第（四）项）
      accident-gravest 2014-12-01..2021-08-31 单位：5000000元以上（含本数），10000000元以下（含本数）（《安全生产法（2014）》第一百零九条第一款第（四）项） 待核实
      accident-gravest 2021-09-01.. 单位：10000000元以上（含本数），20000000元以下（含本数）（《安全生产法》第一百一十四条第一款第（四）项）
      accident-gravest 2021-09-01.. 单位：情节特别严重、影响特别恶劣：20000000元以上（含本数），100000000元以下（含本数）（《安全生产法》第一百一十四条第二款）
      accident-gravest 2008-01-01..2014-11-30 主要负责人：上一年年收入的80%（《生产安全事故报告和调查处理条例》第三十八条第（四）项）
      accident-gravest 2014-12-01..2021-08-31 主要负责人：上一年年收入的80%（《安全生产法（2014）》第九十二条第（四）项） 待核实
      accident-gravest 2021-09-01.. 主要负责人：上一年年收入的100%（《安全生产法》第九十五条第（四）项）
      concealed-accident 2008-01-01.. 单位：1000000元以上（含本数），5000000元以下（含本数）（《生产安全事故报告和调查处理条例》第三十六条第（一）项）
      concealed-accident 2008-01-01.. 直接负责的主管人员和其他直接责任人员：上一年年收入的60%以上（含本数），100%以下（含本数）（《生产安全事故报告和调查处理条例》第三十六条第（一）项）
      concealed-accident 2008-01-01..2021-08-31 主要负责人：上一年年收入的60%以上（含本数），100%以下（含本数）（《生产安全事故报告和调查处理条例》第三十六条第（一）项）
      concealed-accident 2021-09-01.. 主要负责人：上一年年收入的60%以上（含本数），100%以下（含本数）（《安全生产法》第一百一十条第二款）
      without-licence 2008-01-01.. 单位：100000元以上（含本数），500000元以下（含本数）（《安全生产许可证条例》第十九条）
      dangerous-goods-without-approval 2008-01-01..2014-11-30 单位：20000元以上（含本数），100000元以下（含本数）（《安全生产法（2002）》第八十四条）
      three-simultaneities 2008-01-01..2014-11-30 单位：逾期未改正或者拒不改正：50000元以下（含本数）（《安全生产法（2002）》第八十三条）
      three-simultaneities 2021-09-01.. 单位：100000元以上（含本数），500000元以下（含本数）（《安全生产法》第九十八条）
      three-simultaneities 2021-09-01.. 直接负责的主管人员和其他直接责任人员：20000元以上（含本数），50000元以下（含本数）（《安全生产法》第九十八条）
      three-simultaneities 2021-09-01.. 单位：逾期未改正或者拒不改正：500000元以上（含本数），1000000元以下（含本数）（《安全生产法》第九十八条）
      three-simultaneities 2021-09-01.. 直接负责的主管人员和其他直接责任人员：逾期未改正或者拒不改正：50000元以上（含本数），100000元以下（含本数）（《安全生产法》第九十八条）
      training 2008-01-01..2014-11-30 单位：逾期未改正或者拒不改正：20000元以下（含本数）（《安全生产法（2002）》第八十二条）
      training 2021-09-01.. 单位：100000元以下（含本数）（《安全生产法》第九十七条）
      training 2021-09-01.. 单位：逾期未改正或者拒不改正：100000元以上（含本数），200000元以下（含本数）（《安全生产法》第九十七条）
      training 2021-09-01.. 直接负责的主管人员和其他直接责任人员：逾期未改正或者拒不改正：20000元以上（含本数），50000元以下（含本数）（《安全生产法》第九十七条）
      hazard-not-reported 2021-09-01.. 单位：100000元以下（含本数）（《安全生产法》第一百零一条第（五）项）
      hazard-not-reported 2021-09-01.. 单位：逾期未改正或者拒不改正：100000元以上（含本数），200000元以下（含本数）（《安全生产法》第一百零一条第（五）项）
      hazard-not-reported 2021-09-01.. 直接负责的主管人员和其他直接责任人员：逾期未改正或者拒不改正：20000元以上（含本数），50000元以下（含本数）（《安全生产法》第一百零一条第（五）项）
      hazard-not-reported 2008-02-01..2021-08-31 单位：30000元以下（含本数）（《安全生产事故隐患排查治理暂行规定》第二十六条）
      hazard-not-removed 2021-09-01.. 单位：50000元以下（含本数）（《安全生产法》第一百零二条）
      hazard-not-removed 2021-09-01.. 直接负责的主管人员和其他直接责任人员：逾期未改正或者拒不改正：50000元以上（含本数），100000元以下（含本数）（《安全生产法》第一百零二条）
      inspection-refused 2008-01-01..2015-04-30 单位：10000元以上（含本数），30000元以下（不含本数）（《安全生产违法行为行政处罚办法（总局令第15号）》第四十四条第（八）项）
      inspection-refused 2008-01-01..2015-04-30 直接负责的主管人员和其他直接责任人员：1000元以上（含本数），10000元以下（不含本数）（《安全生产违法行为行政处罚办法（总局令第15号）》第四十四条第（八）项）
      inspection-refused 2008-01-01..2015-04-30 单位：10000元以上（含本数），30000元以下（不含本数）（《安全生产违法行为行政处罚办法（总局令第15号）》第四十四条第（十）项）
      inspection-refused 2008-01-01..2015-04-30 直接负责的主管人员和其他直接责任人员：1000元以上（含本数），10000元以下（不含本数）（《安全生产违法行为行政处罚办法（总局令第15号）》第四十四条第（十）项）
      inspection-refused 2021-09-01.. 单位：逾期未改正或者拒不改正：20000元以上（含本数），200000元以下（含本数）（《安全生产法》第一百零八条）
      inspection-refused 2021-09-01.. 直接负责的主管人员和其他直接责任人员：逾期未改正或者拒不改正：10000元以上（含本数），20000元以下（含本数）（《安全生产法》第一百零八条）
      head-neglect 2021-09-01.. 主要负责人：20000元以上（含本数），50000元以下（含本数）（《安全生产法》第九十四条第一款）
      head-neglect 2021-09-01.. 主要负责人：逾期未改正或者拒不改正：50000元以上（含本数），100000元以下（含本数）（《安全生产法》第九十四条第一款）"
    `);
  });
  test('accident grades, provincial parameters, number words', () => {
    expect(
      accidentGrades
        .map(({ words, deaths, injured, loss, investigatedBy }) => `${words.zh} ${deaths} ${injured} ${loss} ${investigatedBy.zh}`)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "特别重大事故 30 100 100000000 国务院或者其授权的部门
      重大事故 10 50 50000000 省级人民政府
      较大事故 3 10 10000000 设区的市级人民政府
      一般事故 0 0 0 县级人民政府"
    `);
    expect(
      parameterKeys
        .map((key) => ({ key, kind: parameterKinds[key] as ParameterKind }))
        .map(({ key, kind }) => `${kind.topic} ${key} ${kind.words.zh} ${kind.least}..${kind.most} ${kind.unit} ${kind.fallback?.value ?? '-'}`)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "hearing hearing-fine-person 听证：对个人罚款数额（以上） 1..10000000 yuan -
      hearing hearing-fine-unit 听证：对单位罚款数额（以上） 1..100000000 yuan -
      hearing hearing-postponements 听证：当事人申请延期次数（至多） 0..10 times 1
      period case-period-left-out 立案至作出处罚决定：可以扣除的日数（合计至多） 0..730 days 0
      visits visits-per-year 年度检查频次上限 0..366 visits -
      visits plan-span-days 检查计划首尾日最长间隔 0..366 days 30
      visits clash-own-plan-days 本机关未完成计划：前后多少日内不得另行计划 0..366 days 30
      visits clash-other-plan-days 其他机关的计划：前后多少日内视为临近 0..366 days 30
      visits clash-checked-days 已检查过：多少日内视为重复 0..366 days 30
      visits clash-found-nothing-days 本机关检查未发现问题：多少日内提示降低频次 0..366 days 180
      risk risk-major-each 未销号重大隐患：每项 0..1000 points 40
      risk risk-major-most 未销号重大隐患：最高 0..1000 points 80
      risk risk-overdue-each 逾期未整改问题：每项 0..1000 points 15
      risk risk-overdue-most 逾期未整改问题：最高 0..1000 points 45
      risk risk-recurrence-each 销号后再次出现的问题：每项 0..1000 points 10
      risk risk-recurrence-most 销号后再次出现的问题：最高 0..1000 points 30
      risk risk-penalty-each 行政处罚：每项 0..1000 points 10
      risk risk-penalty-most 行政处罚：最高 0..1000 points 30
      risk risk-illegal-each 非法违法行为：每项 0..1000 points 5
      risk risk-illegal-most 非法违法行为：最高 0..1000 points 25
      risk risk-licence-each 到期许可证：每项 0..1000 points 15
      risk risk-licence-most 到期许可证：最高 0..1000 points 30
      risk risk-never-checked 没有检查记录 0..1000 points 20
      risk risk-checked-long-ago 久未检查 0..1000 points 10
      risk risk-priority-sector 方案确定的重点领域 0..1000 points 20
      risk risk-long-ago-days 久未检查：超过多少日 0..3650 days 365
      risk risk-look-back-days 处罚和违法行为：计算多少日内的 0..3650 days 730
      risk risk-high-from 高风险：多少分以上 0..1000 points 60
      risk risk-middle-from 中风险：多少分以上 0..1000 points 30
      reward reward-share 举报奖励占罚款的比例 0..1 share -
      reward reward-least 举报奖励最低额 0..10000000 yuan -
      reward reward-most 举报奖励最高额 0..10000000 yuan -"
    `);
    expect(
      Object.values(numberWords)
        .map(({ zh, word }) => `${zh}：${word}`)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "立案审批表：立
      询问通知书：询
      勘验笔录：勘
      抽样取证凭证：抽
      先行登记保存证据通知书：先保通
      先行登记保存证据处理决定书：先保处
      现场处理措施决定书：现决
      责令限期整改指令书：责改
      整改复查意见书：复查
      强制措施决定书：强措
      鉴定委托书：鉴
      行政处罚告知书：罚告
      听证告知书：听告
      听证会通知书：听通
      听证会报告书：听报
      案件处理呈批表：处呈
      行政（当场）处罚决定书：罚当
      行政处罚决定书：罚
      罚款催缴通知书：催
      延期（分期）缴纳罚款批准书：缴批
      文书送达回执：回
      强制执行申请书：强执
      结案审批表：结
      案件移送书：移
      案卷（首页）：案
      查封（扣押）决定书：查（扣）
      查封（扣押）物品处理决定书：查（扣）处
      案件终止（撤销）审批表：撤
      履行行政处罚决定催告书：催告
      不予立案审批表：不立
      不予行政处罚决定书：不罚"
    `);
    expect(bodyWords.map(({ word, from, to }) => `${word} ${from}..${to ?? ''}`)).toEqual(['安监管 2008-01-01..2018-12-31', '应急 2019-01-01..']);
  });
  test('kinds of penalty from light to heavy, counted once under the heaviest clear one', () => {
    expect(penaltyKindKeys.map((kind) => penaltyKinds[kind].zh).join(' < ')).toMatchInlineSnapshot(
      `"警告 < 通报批评 < 罚款 < 没收违法所得 < 没收非法财物 < 暂扣许可证件 < 降低资质等级 < 吊销许可证件 < 限制开展生产经营活动 < 责令停产停业 < 责令关闭 < 限制从业 < 行政拘留 < 其他"`,
    );
    expect([heaviestPenalty(['fine', 'warning']), heaviestPenalty(['other', 'warning']), heaviestPenalty(['other']), heaviestPenalty([])]).toEqual([
      'fine',
      'warning',
      'other',
      undefined,
    ]);
    expect(new Set(discretionFactors.map(({ key }) => key)).size).toBe(discretionFactors.length);
  });
});
