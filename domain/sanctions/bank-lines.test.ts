import { expect, test } from 'vitest';
import { readBankFile } from './bank-file.ts';
import { readBankLines } from './bank-lines.ts';

const head = '流水号,缴款日期,金额（元）,缴款人,处罚决定书文号,款项';
const good = '0001,2009-06-20,"20,000.00",示例化工厂（虚构）,（宁玄）安监管罚〔2009〕1号,罚款';

test('a file is read by its heads, quotes and empty lines and all', () => {
  const { lines, faults } = readBankFile(`\uFEFF${head}\r\n${good}\r\n\r\n"0002",20090621,300,"甲""乙",（宁玄）安监管罚〔2009〕2号,\r\n`);
  expect(faults).toEqual([]);
  expect(lines.map(({ line, serial, payer }) => [line, serial, payer])).toEqual([
    [2, '0001', '示例化工厂（虚构）'],
    [4, '0002', '甲"乙'],
  ]);
  const { read } = readBankLines(lines, '2009-06-30');
  expect(read.map(({ amount, receivedOn, purpose }) => [amount, receivedOn, purpose])).toEqual([
    [2_000_000, '2009-06-20', 'fine'],
    [30_000, '2009-06-21', 'fine'],
  ]);
});

test('columns that are missing, and a file without lines', () => {
  expect(readBankFile('流水号,金额\n1,2').faults.map(({ field }) => field)).toEqual(['receivedOn', 'decisionNumber']);
  expect(readBankFile('').faults[0]?.words.zh).toBe('文件是空的。');
  expect(readBankFile(head).faults[0]?.words.zh).toBe('文件没有数据行。');
});

test('every fault of a line, by its line', () => {
  const line = { line: 2, serial: '1', receivedOn: '2009-06-20', amount: '5', payer: '', decisionNumber: 'x', purpose: '' };
  const { read, faults } = readBankLines(
    [
      line,
      { ...line, line: 3, serial: '', receivedOn: '2009-02-29', amount: '-1', decisionNumber: '', purpose: '捐款' },
      { ...line, line: 4 },
      { ...line, line: 5, serial: '2', receivedOn: '2009-07-01' },
    ],
    '2009-06-30',
  );
  expect(read).toHaveLength(1);
  expect(faults.map(({ line: at, field }) => `${at} ${field}`)).toEqual([
    '3 serial',
    '3 receivedOn',
    '3 amount',
    '3 purpose',
    '3 decisionNumber',
    '4 serial',
    '5 receivedOn',
  ]);
});
