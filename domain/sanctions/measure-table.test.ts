import { expect, test } from 'vitest';
import { UNIT_KINDS } from '../organisation/unit-kinds.ts';
import { isClockKey } from '../law/clocks.ts';
import { getMeasure, type Measure, measureBasisOn, MEASURES, measuresBy } from './measure-table.ts';

test('the catalogue: who decides, how it is recorded, how long, how it ends', () => {
  expect(MEASURES.map((row: Measure) => [row.zh, row.decider.zh, row.way, row.limit ?? row.limitWords?.zh ?? '', row.lift].join(' | ')))
    .toMatchInlineSnapshot(`
    [
      "当场纠正、责令立即排除 | 两名执法人员 | problem |  | none",
      "责令限期整改 | 执法人员，加盖机关印章 | problem |  | none",
      "撤出作业人员，责令暂时停产停业、停止建设、停止施工、停止使用 | 执法机关 | order | stop-production-limit | restart-review",
      "查封、扣押 | 执法机关负责人 | seizure | seizure | lift",
      "停止供电、停止供应民用爆炸物品 | 执法机关主要负责人 | order |  | lift",
      "停产停业整顿 | 执法机关，以处罚决定作出 | order |  | restart-review",
      "暂扣许可证件、暂停资格 | 发证机关 | proposal | licence-suspension-limit | told-back",
      "吊销许可证件、撤销资格 | 发证机关 | proposal |  | none",
      "关闭 | 县级以上人民政府 | proposal |  | none",
      "行政拘留 | 公安机关 | proposal | 主要负责人逃匿的处十五日以下 | none",
      "限制从业 | 法律直接规定 | order | 五年或者终身 | none",
      "移送司法机关 | 机关正职负责人 | transfer |  | none",
      "媒体曝光、公告 | 执法机关 | order | 决定被变更、撤销的，三日内撤回 | lift",
      "项目审批、信贷、证照限制 | 投资、自然资源、生态环境、证券、金融等部门 | proposal |  | told-back",
    ]
  `);
});

test('closing, licences and detention are never decided here', () => {
  expect(measuresBy('proposal').map(({ id }) => id)).toEqual(['suspend-licence', 'revoke-licence', 'close', 'detention', 'joint-restriction']);
  expect(getMeasure('close').to).toEqual(['government']);
  expect(() => getMeasure('flogging')).toThrow(RangeError);
});

test('kinds of unit and clocks exist; versions follow each other', () => {
  for (const row of MEASURES as readonly Measure[]) {
    for (const clock of [row.limit, row.notice, row.answer]) if (clock !== undefined) expect(isClockKey(clock), row.id).toBe(true);
    for (const kind of row.to ?? []) expect(UNIT_KINDS.some(({ id }) => id === kind)).toBe(true);
    if (row.way === 'proposal') expect(row.to?.length, row.id).toBeGreaterThan(0);
    row.basis.slice(1).forEach((version, place) => expect(version.from > row.basis[place]!.to!, row.id).toBe(true));
  }
});

test('what a measure rests on, by its day', () => {
  expect(['2009-06-01', '2018-06-01', '2024-06-01'].map((day) => measureBasisOn('temporary-stop', day)?.zh)).toMatchInlineSnapshot(`
    [
      "《安全生产法（2002）》第五十六条第一款第（三）项、《安全生产违法行为行政处罚办法（总局令第15号）》第十四条第一款第（二）项",
      "《安全生产法（2014）》第六十二条第一款第（三）项（待核实：2014年修正文本的条次未核对）",
      "《安全生产法》第六十五条第一款第（三）项",
    ]
  `);
  expect(['2009-06-01', '2013-06-01', '2024-06-01'].map((day) => measureBasisOn('hold-and-seizure', day)?.zh)).toMatchInlineSnapshot(`
    [
      "《安全生产法（2002）》第五十六条第一款第（四）项、《安全生产违法行为行政处罚办法（总局令第15号）》第十五条第一款",
      "《安全生产法（2002）》第五十六条第一款第（四）项、《行政强制法》第二十五条第一款",
      "《安全生产法》第六十五条第一款第（四）项、《行政强制法》第二十五条第一款",
    ]
  `);
  expect(['2009-06-01', '2024-06-01', '2026-06-01'].map((day) => measureBasisOn('suspend-licence', day)?.zh)).toMatchInlineSnapshot(`
    [
      "《安全生产违法行为行政处罚办法（总局令第15号）》第六条第三款",
      "《安全生产违法行为行政处罚办法（2015修正）》第六条第三款（待核实：条次未与正式文本核对）",
      "《安全生产事故隐患排查治理暂行规定》第二十一条（待核实：应急管理部令第18号文本尚未载入，由发证机关决定的条次未核对）",
    ]
  `);
  expect(measureBasisOn('cut-supply', '2014-11-30')).toBeUndefined();
  expect(measureBasisOn('ban-from-trade', '2021-08-31')).toBeUndefined();
  expect(measureBasisOn('exposure', '2009-06-01')?.zh).toContain('行动方案');
});
