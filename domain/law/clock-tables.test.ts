import { describe, expect, test } from 'vitest';
import { addDays, isDay } from '../calendar/day.ts';
import { citeFault } from './articles.ts';
import { citesWords } from './cite.ts';
import type { ClockVersion } from './clock-row.ts';
import { clockKeys, clocks, ruleOn, versionsOfPack } from './clocks.ts';
import { discretionFactors } from './discretion-table.ts';
import { fineBands } from './fine-band-table.ts';
import { laws } from './law-table.ts';
import { rulePacks } from './pack-table.ts';
import { packOn } from './packs.ts';
import { remedyPeriods } from './remedies-wording.ts';
import { clockConfidence, contentWords } from './rule-content.ts';
import { thresholdRows } from './threshold-table.ts';

const versionsOf = (key: (typeof clockKeys)[number]): readonly ClockVersion[] => clocks[key].versions;

describe('packs', () => {
  test('the whole table; each follows on the day after the last', () => {
    expect(rulePacks.map((pack) => `${pack.id} ${pack.from}..${'to' in pack ? pack.to : ''} ${pack.turningPoint.zh}`).join('\n'))
      .toMatchInlineSnapshot(`
      "2009 2008-01-01..2021-07-14 《安全生产违法行为行政处罚办法》（总局令第15号）施行
      2021 2021-07-15..2026-01-31 2021年修订的《行政处罚法》施行
      2026 2026-02-01.. 《安全生产违法行为行政处罚办法》（应急管理部令第18号）施行"
    `);
    expect(rulePacks.slice(1).map(({ from }) => addDays(from, -1))).toEqual(['2021-07-14', '2026-01-31']);
    expect(rulePacks.map(({ referenceDay }) => packOn(referenceDay))).toEqual(['2009', '2021', '2026']);
    expect(['2008-01-01', '2021-07-14', '2021-07-15', '2026-01-31', '2026-02-01'].map(packOn)).toEqual(['2009', '2009', '2021', '2021', '2026']);
    expect(() => packOn('2007-12-31')).toThrow('2007');
  });
});

describe('clocks', () => {
  test('the whole table', () => {
    const lines = clockKeys.flatMap((key) => [
      `${key} ${clocks[key].words.zh}`,
      ...versionsOf(key).map((version) => {
        const sure = { high: '', medium: ' 待核实', low: ' 待核实（依据不足）' }[clockConfidence(version)];
        const basis = version.basis.length > 0 ? citesWords(version.basis).zh : version.source?.zh;
        return `  ${version.from}..${version.to ?? ''} ${contentWords(version).zh} ${basis}${sure}`;
      }),
    ]);
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "back-fill-filing 先行调查后补办立案
        2008-01-01..2015-04-30 5 日，末日不顺延 《安全生产违法行为行政处罚办法（总局令第15号）》第二十二条 待核实
        2015-05-01..2026-01-31 5 日，末日不顺延 《安全生产违法行为行政处罚办法（2015修正）》第二十三条 待核实
        2026-02-01.. 5 日，末日不顺延 《安全生产违法行为行政处罚办法（2015修正）》第二十三条 待核实（依据不足）
      spot-decision-report 当场处罚决定报备
        2008-01-01..2015-04-30 5 日，末日不顺延 《安全生产违法行为行政处罚办法（总局令第15号）》第二十一条第二款 待核实
        2015-05-01..2026-01-31 5 日，末日不顺延 《安全生产违法行为行政处罚办法（2015修正）》第二十二条第二款 待核实
        2026-02-01.. 未规定期限，及时办理 《行政处罚法》第五十二条第三款 待核实（依据不足）
      filing-to-decision 立案至作出处罚决定
        2021-07-15.. 90 日，扣除本省规定可以扣除的期间，末日不顺延 《行政处罚法》第六十条
      filing-to-finish 案件办理期限
        2008-01-01..2015-04-30 30 日，经本部门负责人批准可延长至共 90 日，经上一级安全监管监察部门批准可延长至共 180 日，末日不顺延 《安全生产违法行为行政处罚办法（总局令第15号）》第三十一条 待核实
        2015-05-01..2026-01-31 30 日，经本部门负责人批准可延长至共 90 日，经上一级安全监管监察部门批准可延长至共 180 日，末日不顺延 《安全生产违法行为行政处罚办法（2015修正）》第三十二条 待核实
        2026-02-01.. 30 日，经本部门负责人批准可延长至共 90 日，经上一级安全监管监察部门批准可延长至共 180 日，末日不顺延 《安全生产违法行为行政处罚办法（2015修正）》第三十二条 待核实（依据不足）
      evidence-hold 先行登记保存证据的处理
        2008-01-01..2021-07-14 7 日，末日不顺延 《行政处罚法（1996）》第三十七条第二款 待核实
        2021-07-15.. 7 个工作日 《行政处罚法》第五十六条、《行政处罚法》第八十五条
      statement 陈述、申辩
        2008-01-01..2015-04-30 3 日，末日参照顺延 《安全生产违法行为行政处罚办法（总局令第15号）》第十七条 待核实
        2015-05-01..2026-01-31 3 日，末日参照顺延 《安全生产违法行为行政处罚办法（2015修正）》第十八条 待核实
        2026-02-01.. 3 日，末日参照顺延 《安全生产违法行为行政处罚办法（2015修正）》第十八条 待核实（依据不足）
      hearing-request 要求听证
        2008-01-01..2021-07-14 3 日，末日参照顺延 《行政处罚法（1996）》第四十二条第一款第（一）项 待核实
        2021-07-15.. 5 个工作日 《行政处罚法》第六十四条第（一）项、《行政处罚法》第八十五条
      hearing-notice 听证通知
        2008-01-01..2021-07-14 7 日，末日不顺延 《行政处罚法（1996）》第四十二条第一款第（二）项 待核实
        2021-07-15.. 7 个工作日 《行政处罚法》第六十四条第（二）项、《行政处罚法》第八十五条
      decision-service 处罚决定书送达
        2008-01-01..2021-07-14 7 日，末日不顺延 《行政处罚法（1996）》第四十条 待核实
        2021-07-15.. 7 个工作日 《行政处罚法》第六十一条第一款、《行政处罚法》第八十五条
      announcement-service 公告送达
        2008-01-01..2015-04-30 60 日，末日参照顺延 《安全生产违法行为行政处罚办法（总局令第15号）》第三十条第一款第（七）项
        2015-05-01..2021-12-31 60 日，末日参照顺延 《安全生产违法行为行政处罚办法（2015修正）》第三十一条第一款第（七）项 待核实
        2022-01-01..2026-01-31 30 日，末日顺延 《民事诉讼法》第九十五条第一款、《行政处罚法》第六十一条第一款 待核实
        2026-02-01.. 30 日，末日顺延 《民事诉讼法》第九十五条第一款、《行政处罚法》第六十一条第一款
      publication-withdrawal 撤回已公开的处罚决定信息
        2021-07-15.. 3 个工作日 《行政处罚法》第四十八条第二款、《行政处罚法》第八十五条
      penalty-exposure 处罚决定公开曝光
        2021-09-01.. 7 个工作日 《安全生产法》第七十八条第二款
      upward-filing 处罚决定报上级备案
        2008-01-01..2015-04-30 10 日，末日不顺延 《安全生产违法行为行政处罚办法（总局令第15号）》第六十二条 待核实
        2015-05-01..2026-01-31 10 日，末日不顺延 《安全生产违法行为行政处罚办法（2015修正）》第六十三条 待核实
        2026-02-01.. 10 日，末日不顺延 《安全生产违法行为行政处罚办法（2015修正）》第六十三条 待核实（依据不足）
      limitation 追责时效
        2008-01-01..2021-07-14 2 年，末日不顺延 《行政处罚法（1996）》第二十九条第一款
        2021-07-15.. 2 年，末日不顺延 《行政处罚法》第三十六条第一款
      limitation-life 追责时效（涉及生命健康安全且有危害后果）
        2021-07-15.. 5 年，末日不顺延 《行政处罚法》第三十六条第一款
      seizure 查封、扣押期限
        2008-01-01..2011-12-31 15 日，末日不顺延 《安全生产违法行为行政处罚办法（总局令第15号）》第十五条第一款 待核实
        2012-01-01..2014-11-30 30 日，经行政机关负责人批准可延长至多 30 日，扣除检测、检验、检疫或者技术鉴定期间，末日不顺延 《行政强制法》第二十五条第一款、《行政强制法》第二十七条 待核实
        2014-12-01.. 30 日，经行政机关负责人批准可延长至多 30 日，扣除检测、检验、检疫或者技术鉴定期间，末日不顺延 《行政强制法》第二十五条第一款、《行政强制法》第二十七条
      seizure-back-fill 补办查封、扣押决定书
        2008-01-01..2011-12-31 48 小时 《安全生产违法行为行政处罚办法（总局令第15号）》第十五条第二款
      urgent-measure-report 当场实施强制措施补办批准
        2012-01-01.. 24 小时 《行政强制法》第十九条
      rectification-extension-request 申请延长整改期限
        2008-01-01..2015-04-30 10 日，末日不顺延 《安全生产违法行为行政处罚办法（总局令第15号）》第十六条第一款 待核实
        2015-05-01..2026-01-31 10 日，末日不顺延 《安全生产违法行为行政处罚办法（2015修正）》第十七条第一款 待核实
        2026-02-01.. 10 日，末日不顺延 《安全生产违法行为行政处罚办法（2015修正）》第十七条第一款 待核实（依据不足）
      rectification-extension-answer 答复整改延期申请
        2008-01-01..2015-04-30 5 日，末日不顺延 《安全生产违法行为行政处罚办法（总局令第15号）》第十六条第一款 待核实
        2015-05-01..2026-01-31 5 日，末日不顺延 《安全生产违法行为行政处罚办法（2015修正）》第十七条第一款 待核实
        2026-02-01.. 5 日，末日不顺延 《安全生产违法行为行政处罚办法（2015修正）》第十七条第一款 待核实（依据不足）
      re-check 整改复查
        2008-01-01..2015-04-30 10 日，末日不顺延 《安全生产违法行为行政处罚办法（总局令第15号）》第十六条第二款 待核实
        2015-05-01..2026-01-31 10 日，末日不顺延 《安全生产违法行为行政处罚办法（2015修正）》第十七条第二款 待核实
        2026-02-01.. 10 日，末日不顺延 《安全生产违法行为行政处罚办法（2015修正）》第十七条第二款 待核实（依据不足）
      stop-production-limit 责令暂时停产停业的期限
        2008-01-01..2015-04-30 6 个月，末日不顺延 《安全生产违法行为行政处罚办法（总局令第15号）》第十四条第三款
        2015-05-01..2026-01-31 6 个月，末日不顺延 《安全生产违法行为行政处罚办法（2015修正）》第十四条第三款 待核实
        2026-02-01.. 6 个月，末日不顺延 《安全生产违法行为行政处罚办法（2015修正）》第十四条第三款 待核实（依据不足）
      licence-suspension-limit 暂扣许可证、暂停资格的期限
        2008-01-01..2015-04-30 6 个月，末日不顺延 《安全生产违法行为行政处罚办法（总局令第15号）》第六条第三款
        2015-05-01..2026-01-31 6 个月，末日不顺延 《安全生产违法行为行政处罚办法（2015修正）》第六条第三款 待核实
        2026-02-01.. 6 个月，末日不顺延 《安全生产违法行为行政处罚办法（2015修正）》第六条第三款 待核实（依据不足）
      restart-review 恢复生产现场审查
        2008-02-01.. 10 日，末日不顺延 《安全生产事故隐患排查治理暂行规定》第二十三条 待核实
      power-cut-notice 停止供电通知
        2014-12-01..2021-08-31 24 小时 《安全生产法（2014）》第六十七条第二款 待核实
        2021-09-01.. 24 小时 《安全生产法》第七十条第二款
      daily-penalty 按日连续处罚起算
        2021-09-01.. 1 日，末日不顺延 《安全生产法》第一百一十二条
      coal-closure-decision 煤矿关闭决定
        2008-01-01..2024-04-30 7 日，末日不顺延 《国务院令第446号》第十三条第一款 待核实
      hazard-statistics-quarter 事故隐患季度统计表
        2008-02-01.. 次月 15 日 《安全生产事故隐患排查治理暂行规定》第十四条第一款
      hazard-statistics-year 事故隐患年度统计表
        2008-02-01.. 次月 31 日 《安全生产事故隐患排查治理暂行规定》第十四条第一款
      major-hazard-statistics 重大事故隐患统计上报
        2008-02-01.. 未规定期限，及时办理 《安全生产事故隐患排查治理暂行规定》第二十四条第一款
      major-hazard-statistics-half 重大事故隐患统计半年上报
        2008-02-01.. 未规定期限，及时办理 《安全生产事故隐患排查治理暂行规定》第二十四条第二款
      pay-fine 缴纳罚款
        2008-01-01..2021-07-14 15 日，末日参照顺延 《行政处罚法（1996）》第四十六条第三款
        2021-07-15.. 15 日，末日参照顺延 《行政处罚法》第六十七条第三款
      cash-hand-in 当场收缴罚款交至机关
        2008-01-01..2021-07-14 2 日，末日不顺延 《行政处罚法（1996）》第五十条 待核实
        2021-07-15.. 2 个工作日 《行政处罚法》第七十一条、《行政处罚法》第八十五条
      cash-bank-in 当场收缴罚款缴付银行
        2008-01-01..2021-07-14 2 日，末日不顺延 《行政处罚法（1996）》第五十条 待核实
        2021-07-15.. 2 个工作日 《行政处罚法》第七十一条、《行政处罚法》第八十五条
      add-on-fine-cap 加处罚款达到上限
        2012-01-01..2021-07-14 34 日，末日不顺延 《行政强制法》第四十五条第二款
        2021-07-15.. 34 日，扣除行政复议或者行政诉讼期间，末日不顺延 《行政处罚法》第七十二条第一款第（一）项、《行政强制法》第四十五条第二款
      add-on-fine-execution 加处罚款后强制执行
        2012-01-01.. 30 日，末日不顺延 《行政强制法》第四十六条第一款
      urge-before-court 申请法院强制执行前的催告
        2012-01-01.. 10 个工作日 《行政强制法》第五十四条、《行政强制法》第六十九条
      court-application 申请法院强制执行
        2008-01-01..2011-12-31 180 日，末日参照顺延 《法释〔2000〕8号》第八十八条 待核实（依据不足）
        2012-01-01.. 3 个月，末日参照顺延 《行政强制法》第五十三条
      instalment-court-application 延期、分期缴纳后申请法院强制执行
        2021-07-15.. 3 个月，末日参照顺延 《行政处罚法》第七十二条第二款、《行政强制法》第五十三条
      court-acceptance 法院受理强制执行申请
        2012-01-01.. 5 个工作日 《行政强制法》第五十六条第一款、《行政强制法》第六十九条
      court-ruling 法院作出执行裁定
        2012-01-01.. 7 个工作日 《行政强制法》第五十七条、《行政强制法》第六十九条
      court-ruling-doubtful 法院作出是否执行的裁定
        2012-01-01.. 30 日，末日顺延 《行政强制法》第五十八条第二款
      court-refusal-review 对不予受理、不予执行裁定申请复议
        2012-01-01.. 15 日，末日顺延 《行政强制法》第五十六条第二款、《行政强制法》第五十八条第三款
      stayed-execution 中止执行未恢复
        2012-01-01.. 3 年，末日不顺延 《行政强制法》第三十九条第二款
      review-application 申请行政复议
        2008-01-01..2023-12-31 60 日，扣除不可抗力或者其他正当理由耽误的期间，末日顺延 《行政复议法（1999）》第九条第一款
        2024-01-01.. 60 日，扣除不可抗力或者其他正当理由耽误的期间，末日顺延 《行政复议法》第二十条第一款、《行政复议法》第八十八条第一款
      review-acceptance 行政复议受理审查
        2008-01-01..2023-12-31 5 个工作日 《行政复议法（1999）》第十七条第一款、《行政复议法（1999）》第四十条第二款
        2024-01-01.. 5 个工作日 《行政复议法》第三十条第一款、《行政复议法》第八十八条第二款
      review-decision 行政复议决定
        2008-01-01..2023-12-31 60 日，经行政复议机关负责人批准可延长至多 30 日，末日顺延 《行政复议法（1999）》第三十一条第一款
        2024-01-01.. 60 日，经行政复议机构负责人批准可延长至多 30 日，末日顺延 《行政复议法》第六十二条第一款
      review-decision-simple 行政复议决定（简易程序）
        2024-01-01.. 30 日，末日顺延 《行政复议法》第六十二条第二款
      lawsuit-direct 直接提起行政诉讼
        2008-01-01..2015-04-30 3 个月，末日顺延 《行政诉讼法（1989）》第三十九条 待核实
        2015-05-01.. 6 个月，扣除不可抗力或者其他不属于自身原因耽误的时间，末日顺延 《行政诉讼法》第四十六条第一款、《行政诉讼法》第一百零一条
      lawsuit-after-review 不服复议决定提起诉讼
        2008-01-01..2015-04-30 15 日，末日顺延 《行政诉讼法（1989）》第三十八条第二款 待核实
        2015-05-01.. 15 日，扣除不可抗力或者其他不属于自身原因耽误的时间，末日顺延 《行政诉讼法》第四十五条、《行政诉讼法》第一百零一条
      supervision-review-request 对督查结论申请复核
        2021-02-01.. 30 日，末日不顺延 《政府督查工作条例》第十七条 待核实
      supervision-review-decision 督查结论复核决定
        2021-02-01.. 30 日，末日不顺延 《政府督查工作条例》第十七条 待核实
      crime-report-decision 是否移送的决定
        2008-01-01.. 3 日，末日不顺延 《行政执法机关移送涉嫌犯罪案件的规定》第五条第二款 待核实
      crime-hand-over 向公安机关移送
        2008-01-01.. 24 小时 《行政执法机关移送涉嫌犯罪案件的规定》第五条第二款
      police-wrong-jurisdiction 公安机关转送有管辖权的机关
        2008-01-01.. 24 小时 《行政执法机关移送涉嫌犯罪案件的规定》第七条
      police-filing 公安机关决定是否立案
        2008-01-01.. 3 日，末日不顺延 《行政执法机关移送涉嫌犯罪案件的规定》第八条 待核实
      refusal-review 对不予立案提请复议
        2008-01-01.. 3 日，末日不顺延 《行政执法机关移送涉嫌犯罪案件的规定》第九条第一款 待核实
      refusal-review-decision 公安机关复议决定
        2008-01-01.. 3 日，末日不顺延 《行政执法机关移送涉嫌犯罪案件的规定》第九条第二款 待核实
      refusal-to-procuratorate 建议检察院立案监督
        2008-01-01.. 3 日，末日不顺延 《行政执法机关移送涉嫌犯罪案件的规定》第九条第二款 待核实
      case-items-hand-over 移交涉案物品和材料
        2008-01-01.. 3 日，末日不顺延 《行政执法机关移送涉嫌犯罪案件的规定》第十二条 待核实
      accident-report-firm 单位报告事故
        2008-01-01.. 1 小时 《生产安全事故报告和调查处理条例》第九条第一款
      accident-report-level 逐级上报事故
        2008-01-01.. 2 小时 《生产安全事故报告和调查处理条例》第十一条
      casualty-change 伤亡人数变化补报
        2008-01-01.. 30 日，末日不顺延 《生产安全事故报告和调查处理条例》第十三条第二款 待核实
      casualty-change-road-fire 伤亡人数变化补报（道路交通、火灾）
        2008-01-01.. 7 日，末日不顺延 《生产安全事故报告和调查处理条例》第十三条第二款 待核实
      accident-investigation 提交事故调查报告
        2008-01-01.. 60 日，经负责事故调查的人民政府批准可延长至多 60 日，扣除技术鉴定所需时间，末日不顺延 《生产安全事故报告和调查处理条例》第二十九条 待核实
      accident-approval 事故调查报告批复
        2008-01-01.. 15 日，末日不顺延 《生产安全事故报告和调查处理条例》第三十二条第一款 待核实
      accident-approval-gravest 特别重大事故调查报告批复
        2008-01-01.. 30 日，经人民政府批准可延长至多 30 日，末日不顺延 《生产安全事故报告和调查处理条例》第三十二条第一款 待核实
      tip-acceptance 举报受理
        2008-01-01.. 5 个工作日 地方规定的通常时限 待核实（依据不足）
      tip-handling 举报办结
        2008-01-01.. 60 日，经本机关负责人批准可延长至多 30 日，末日不顺延 地方规定的通常时限 待核实（依据不足）
      reward-claim 领取举报奖励
        2018-01-04.. 60 日，末日参照顺延 《安全生产领域举报奖励办法》 待核实（依据不足）
      dishonesty-listing 严重失信名单管理期
        2023-10-01.. 3 年，末日不顺延 《安全生产严重失信主体名单管理办法》（应急管理部令第11号） 待核实
      dishonesty-early-removal 申请提前移出严重失信名单
        2023-10-01.. 12 个月，末日不顺延 《安全生产严重失信主体名单管理办法》（应急管理部令第11号） 待核实"
    `);
  });

  test('versions of a clock follow one another without overlap, and say so where an article is missing', () => {
    for (const key of clockKeys) {
      const versions = versionsOf(key);
      for (const [index, { from, to, basis, source }] of versions.entries()) {
        expect(isDay(from) && (to === undefined || (isDay(to) && from <= to))).toBe(true);
        const next = versions[index + 1];
        if (next) expect(to !== undefined && to < next.from, key).toBe(true);
        expect(basis.length > 0 || source !== undefined, key).toBe(true);
      }
    }
  });

  test('a number of the repealed order is marked in the pack of 2026', () => {
    for (const key of clockKeys) {
      for (const version of versionsOf(key)) {
        const isOfRepealedOrder = version.basis.some(({ law }) => law === 'order-15-2015');
        if (isOfRepealedOrder && version.from >= '2026-02-01') expect([version.confidence, version.doubt !== undefined], key).toEqual(['low', true]);
      }
    }
    expect(versionsOfPack('filing-to-finish', '2026').map(({ confidence }) => confidence)).toEqual(['low']);
    expect(versionsOfPack('filing-to-decision', '2009')).toEqual([]);
    expect(versionsOfPack('seizure', '2009').map(({ amount }) => amount)).toEqual([15, 30, 30]);
  });

  test('a rule changes on its day', () => {
    const amounts = (key: (typeof clockKeys)[number], days: string[]) => days.map((day) => ruleOn(key, day)?.amount);
    expect(amounts('hearing-request', ['2007-12-31', '2008-01-01', '2021-07-14', '2021-07-15'])).toEqual([undefined, 3, 3, 5]);
    expect(amounts('lawsuit-direct', ['2015-04-30', '2015-05-01'])).toEqual([3, 6]);
    expect(amounts('announcement-service', ['2021-12-31', '2022-01-01'])).toEqual([60, 30]);
    expect(amounts('seizure', ['2011-12-31', '2012-01-01'])).toEqual([15, 30]);
    expect(amounts('coal-closure-decision', ['2024-04-30', '2024-05-01'])).toEqual([7, undefined]);
  });
});

test('every place that a table cites exists in its law, and the law was in force', () => {
  const cited = [
    ...clockKeys.flatMap((key) =>
      versionsOf(key).flatMap(({ from, basis, extensions = [], suspension, doubt }) => {
        const places = [...basis, ...extensions.flatMap((step) => step.basis ?? []), ...(suspension ? [suspension.basis] : [])];
        return places.map((cite) => ({ from, cite, doubt }));
      }),
    ),
    ...thresholdRows.flatMap(({ from, basis, doubt }) => basis.map((cite) => ({ from, cite, doubt }))),
    ...fineBands.map(({ from, basis, doubt }) => ({ from, cite: basis, doubt })),
    ...discretionFactors.map(({ from, basis }) => ({ from, cite: basis, doubt: undefined })),
    ...remedyPeriods.flatMap(({ from, basis }) => basis.map((cite) => ({ from, cite, doubt: undefined }))),
  ];
  expect(cited.length).toBeGreaterThan(150);
  const faults = cited.flatMap(({ from, cite, doubt }) => {
    const isMarked = doubt !== undefined && from >= '2026-02-01' && cite.law === 'order-15-2015';
    return isMarked ? [] : (citeFault(cite, from)?.zh ?? []);
  });
  expect(faults).toEqual([]);
  for (const law of Object.values(laws)) expect(isDay(law.from)).toBe(true);
});
