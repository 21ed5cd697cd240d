import { describe, expect, test } from 'vitest';
import { headingNumber, officialDate } from './official-dates.ts';
import { officialDocument } from './official-document.ts';
import type { OfficialDocumentInput } from './official-document.ts';
import { documentStyles, styleOn } from './document-styles.ts';
import { printedDocument } from './printed-document.ts';
import { printedNumber, printedTable } from './printed-table.ts';
import { textWidth, titleLines } from './title-lines.ts';

const small: OfficialDocumentInput = {
  style: 'gbt9704-2012',
  kind: 'notice',
  organMark: '示例办公室文件',
  number: { organ: '示办', year: 2013, serial: 7 },
  title: '关于示例的通知',
  body: [{ kind: 'paragraph', text: '正文。' }],
  signingOrgan: '示例办公室',
  issuedOn: '2013-01-09',
};
const printed = (changes: Partial<OfficialDocumentInput> = {}) => printedDocument(officialDocument.parse({ ...small, ...changes }));

test('the edition is the one in force on the day of issue', () => {
  expect(Object.fromEntries(['1999-12-31', '2009-09-28', '2012-06-30', '2012-07-01', '2026-03-05'].map((day) => [day, styleOn(day)]))).toEqual({
    '1999-12-31': 'gbt9704-1999',
    '2009-09-28': 'gbt9704-1999',
    '2012-06-30': 'gbt9704-1999',
    '2012-07-01': 'gbt9704-2012',
    '2026-03-05': 'gbt9704-2012',
  });
  expect(documentStyles).toMatchInlineSnapshot(`
    {
      "gbt9704-1999": {
        "attachmentMarkFont": "fang",
        "colophon": {
          "rules": {
            "first": 0,
            "inner": 0.35,
            "last": 0.35,
          },
          "size": 16,
        },
        "dateNumerals": "chinese",
        "hasSubjectWords": true,
        "inForceFrom": "2000-01-01",
        "marksSide": "right",
        "namesOrganWhenSealed": false,
        "organMarkTop": {
          "downward": 25,
          "upward": 80,
        },
        "standard": "GB/T 9704-1999",
      },
      "gbt9704-2012": {
        "attachmentMarkFont": "hei",
        "colophon": {
          "rules": {
            "first": 0.35,
            "inner": 0.25,
            "last": 0.35,
          },
          "size": 14,
        },
        "dateNumerals": "arabic",
        "hasSubjectWords": false,
        "inForceFrom": "2012-07-01",
        "marksSide": "left",
        "namesOrganWhenSealed": true,
        "organMarkTop": {
          "downward": 35,
          "upward": 35,
        },
        "standard": "GB/T 9704-2012",
      },
    }
  `);
});

test('dates in Chinese and Arabic numerals', () => {
  expect(['2009-09-25', '2009-10-01', '2010-11-20', '2009-12-31', '2000-01-10'].map((day) => officialDate(day, 'chinese'))).toEqual([
    '二〇〇九年九月二十五日',
    '二〇〇九年十月一日',
    '二〇一〇年十一月二十日',
    '二〇〇九年十二月三十一日',
    '二〇〇〇年一月十日',
  ]);
  expect(officialDate('2009-04-08', 'arabic')).toBe('2009年4月8日');
});

test('heading numbers of the four levels', () => {
  expect(([1, 2, 3, 4] as const).map((level) => [1, 10, 12].map((ordinal) => headingNumber(level, ordinal)))).toEqual([
    ['一、', '十、', '十二、'],
    ['（一）', '（十）', '（十二）'],
    ['1.', '10.', '12.'],
    ['（1）', '（10）', '（12）'],
  ]);
  const heading = (level: 1 | 2 | 3 | 4) => ({ kind: 'heading' as const, level, text: '题' });
  const body = printed({ body: [heading(1), heading(2), heading(2), heading(3), heading(1), heading(2)] }).body;
  expect(body.map((block) => (block.kind === 'heading' ? block.text : ''))).toEqual(['一、题', '（一）题', '（二）题', '1.题', '二、题', '（一）题']);
});

describe('title', () => {
  test('is broken between words, evenly, never inside a date', () => {
    expect(titleLines('江苏省安全生产委员会办公室关于2009年9月全省安全生产执法行动进展情况的通报', 20.1)).toEqual([
      '江苏省安全生产委员会办公室关于2009年9月',
      '全省安全生产执法行动进展情况的通报',
    ]);
    expect(titleLines('关于开展安全生产执法行动的通知', 20.1)).toEqual(['关于开展安全生产执法行动的通知']);
  });
  test('keeps the breaks of its author, fits its lines, and loses nothing', () => {
    expect(printed({ title: ' 关于示例的 \n\n 通知 ' })).toMatchObject({ titleLines: ['关于示例的', '通知'], title: '关于示例的通知' });
    const long = '江苏省安全生产委员会办公室关于转发《国务院安委会办公室关于进一步推进安全生产执法行动切实做好国庆期间安全生产工作的通知》的通知';
    expect(titleLines(long, 20.1).join('')).toBe(long);
    expect(titleLines(long, 20.1).every((text) => textWidth(text) <= 20.1)).toBe(true);
  });
});

test('tables: thousands, head groups, widths that fill the line', () => {
  expect([0, 1027, 1234567, -3500.25, 999].map(printedNumber)).toEqual(['0', '1,027', '1,234,567', '-3,500.25', '999']);
  const columns = [
    { header: '地区', align: 'left' as const },
    { header: '发现', group: '问题', align: 'right' as const },
    { header: '整改', group: '问题', align: 'right' as const },
    { header: '率', align: 'right' as const },
  ];
  const table = printedTable({ kind: 'table', columns, rows: [['南京市', 1027, 9, '0.9%']] });
  expect(table.head).toEqual([
    [
      { text: '地区', columns: 1, rows: 2 },
      { text: '问题', columns: 2, rows: 1 },
      { text: '率', columns: 1, rows: 2 },
    ],
    [
      { text: '发现', columns: 1, rows: 1 },
      { text: '整改', columns: 1, rows: 1 },
    ],
  ]);
  expect(table.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(156);
  expect(table.rows).toEqual([['南京市', '1,027', '9', '0.9%']]);
});

test('a document that breaks the rules of its kind is refused', () => {
  const faults = (changes: Partial<OfficialDocumentInput>) =>
    officialDocument.safeParse({ ...small, ...changes }).error?.issues.map((issue) => issue.path.join('.'));
  expect(faults({})).toBeUndefined();
  expect(faults({ kind: 'report' })).toEqual(['signer']);
  expect(faults({ signer: '张甲' })).toEqual(['signer']);
  expect(faults({ body: [{ kind: 'table', columns: [{ header: '甲' }], rows: [['1', '2']] }] })).toEqual(['body.0']);
  expect(faults({ issuedOn: '2013-02-30' })).toEqual(['issuedOn']);
});

test('what ends a document: number, attachments, closing punctuation', () => {
  expect(printed({ addressees: '各市：', copiedTo: '省政府。', note: '此件公开', attachments: [{ title: '一览表', body: [] }] })).toMatchObject({
    number: '示办〔2013〕7号',
    addressees: '各市：',
    note: '（此件公开）',
    attachmentNames: ['一览表'],
    attachments: [{ mark: '附件' }],
    colophon: { copiedTo: '省政府。' },
    signature: { organ: '示例办公室', date: '2013年1月9日' },
  });
  expect(printed({ number: { organ: '示办', year: 2013 } }).number).toBe('示办〔2013〕　　号');
});
