import { expect, test } from 'vitest';
import { joinedWords, paidWords, readPaper, readWords, unpaidWords } from './written-words.ts';

const zhOnly = '虚构：当事人说明';

test.each([
  ['recordPaid', paidWords(1_000_000, { receipt: '0012', bankSerial: 'A1' }), '10,000.00 yuan paid, receipt 0012', ''],
  ['recordPaid', paidWords(50, { bankSerial: 'A1' }), '0.50 yuan paid, serial number A1', ''],
  ['recordPaid', paidWords(50, {}), '0.50 yuan paid', ''],
  ['recordPaid', '缴款 1.00 元，票据 票据（演）3-7', '1.00 yuan paid, receipt （演）3-7', ''],
  ['endExecution', unpaidWords('裁1号', 123_456), '1,234.56 yuan unpaid', '裁1号'],
  ['setAside', `撤销：${zhOnly}`, 'Set aside', zhOnly],
  ['reopenCase', `确认违法（不撤销）：${zhOnly}`, 'Found unlawful, not set aside', zhOnly],
  ['changeDecision', '变更：一：二\n三', 'Changed', '一：二\n三'],
  ['correctPaid', `缴款记录更正：${zhOnly}`, 'A payment on record was corrected', zhOnly],
  ['archiveCase', '定期三十年', 'Kept: thirty years', ''],
  ['collection-ended', `执行标的灭失。${zhOnly}`, 'What was to be executed is gone', zhOnly],
  ['allowTransfer', '案件移送审批表（2026-03-02）', /^[ -~’]+ \(2026-03-02\)$/, ''],
  ['passRestart', '整改复查意见书（2026-03-02）', /^[ -~’]+ \(2026-03-02\)$/, ''],
  ['approveMeasure', '强制措施决定审批表已批准', /^[ -~’]+: approved$/, ''],
  ['answerTransfer', `${zhOnly}（本机关案件编号：320102〔2026〕案1号）`, 'Number of the case at the body that took it: 320102〔2026〕案1号', zhOnly],
])('%s: %s', (act, stored, en, typed) => {
  const read = readWords(act, stored);
  expect(read).toEqual({ told: { zh: expect.any(String), en: expect.stringMatching(en) }, typed });
});

test.each([
  ['takeBack', zhOnly],
  ['setAside', zhOnly],
  ['allowTransfer', '同意移送（2026-03-02）'],
  // The program's form at an act by which only persons write.
  ['proveDone', '缴款 1.00 元，票据 0012'],
])('typed stays as typed: %s %s', (act, stored) => expect(readWords(act, stored)).toEqual({ told: null, typed: stored }));

test('a receipt is named once, however it was entered', () => {
  for (const receipt of ['0012', '票据0012', '票据 0012', '票据号：0012', '缴款票据号码:0012'])
    expect(paidWords(100, { receipt })).toBe('缴款 1.00 元，票据 0012');
  expect(paidWords(100, { receipt: '票据' })).toBe('缴款 1.00 元，票据 票据');
  expect(readWords('recordPaid', '缴款 1.00 元，票据 票据0012').told).toEqual({ zh: '缴款 1.00 元，票据 0012', en: '1.00 yuan paid, receipt 0012' });
});

test('a paper from outside, and both in one line', () => {
  expect(readPaper('审1号（不在本系统制发：纸质）')).toEqual({
    told: { zh: '不在本系统制发：纸质', en: 'Not made in this system: 纸质' },
    typed: '审1号',
  });
  expect(readPaper('审1号')).toEqual({ told: null, typed: '审1号' });
  expect(joinedWords(readWords('endExecution', unpaidWords('裁1号', 100)))).toEqual({ zh: '裁1号，未缴 1.00 元', en: '裁1号, 1.00 yuan unpaid' });
});
