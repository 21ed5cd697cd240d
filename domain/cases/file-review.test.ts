import { expect, test } from 'vitest';
import { reviewBases, reviewItems } from './file-review.ts';

test('each item of the checklist is cited as the law of the decision had it', () => {
  const zh = (day: string) => reviewItems.map(({ key }) => `${key} ${reviewBases(day)[key]?.zh}`);
  expect(zh('2009-08-20')).toMatchInlineSnapshot(`
    [
      "competence 《行政处罚法（1996）》第十五条、《行政处罚法（1996）》第二十条",
      "officers 《行政处罚法（1996）》第三十七条第一款",
      "facts 《行政处罚法（1996）》第三十条",
      "evidence 《行政处罚法（1996）》第三十六条、《安全生产违法行为行政处罚办法（总局令第15号）》第二十五条",
      "law 《行政处罚法（1996）》第三十九条第一款第（三）项",
      "notice 《行政处罚法（1996）》第三十一条、《行政处罚法（1996）》第三十二条第一款、《行政处罚法（1996）》第四十二条第一款",
      "deliberation 《行政处罚法（1996）》第三十八条第二款",
      "discretion 《行政处罚法（1996）》第四条第二款",
      "service 《行政处罚法（1996）》第四十条",
      "performance 《安全生产违法行为行政处罚办法（总局令第15号）》第六十五条第一款",
      "filing 《安全生产违法行为行政处罚办法（总局令第15号）》第六十五条",
    ]
  `);
  expect(reviewBases('2017-12-31')['deliberation']?.zh).not.toContain('第三款');
  expect(reviewBases('2018-01-01')['deliberation']?.zh).toContain('第三十八条第三款');
  expect(zh('2021-07-15')).toMatchInlineSnapshot(`
    [
      "competence 《行政处罚法》第十七条、《行政处罚法》第二十二条",
      "officers 《行政处罚法》第四十二条第一款",
      "facts 《行政处罚法》第四十条",
      "evidence 《行政处罚法》第四十六条、《安全生产违法行为行政处罚办法（2015修正）》第二十六条",
      "law 《行政处罚法》第五十九条第一款第（三）项",
      "notice 《行政处罚法》第四十四条、《行政处罚法》第四十五条第一款、《行政处罚法》第六十三条第一款",
      "deliberation 《行政处罚法》第五十七条第二款、《行政处罚法》第五十八条第一款",
      "discretion 《行政处罚法》第五条第二款",
      "service 《行政处罚法》第六十一条",
      "performance 《安全生产违法行为行政处罚办法（2015修正）》第六十六条第一款",
      "filing 《安全生产违法行为行政处罚办法（2015修正）》第六十六条",
    ]
  `);
});
