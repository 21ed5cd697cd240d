import type { Day } from '../calendar/day.ts';
import { isDay } from '../calendar/day.ts';
import type { LineFault, WrittenBankLine } from './bank-file.ts';
import { type Fen, fenOfText } from './money.ts';
import type { PaymentPurpose } from './payment-ledger.ts';

export interface ReadBankLine {
  line: number;
  serial: string;
  receivedOn: Day;
  amount: Fen;
  payer: string;
  decisionNumber: string;
  purpose: PaymentPurpose;
}

const purposeOf: Readonly<Record<string, PaymentPurpose>> = {
  '': 'fine',
  fine: 'fine',
  罚款: 'fine',
  confiscation: 'confiscation',
  没收款: 'confiscation',
  没收违法所得: 'confiscation',
  没收: 'confiscation',
  'add-on': 'add-on',
  加处罚款: 'add-on',
};

/** Lines with day, sum and purpose read, and every fault by its line; the same serial number twice in one sending is a fault of the second. */
export function readBankLines(lines: readonly (WrittenBankLine & { line: number })[], today: Day): { read: ReadBankLine[]; faults: LineFault[] } {
  const faults: LineFault[] = [];
  const firstOf = new Map<string, number>();
  const read = lines.flatMap((one): ReadBankLine[] => {
    const fault = (field: string, zh: string, en: string) => void faults.push({ line: one.line, field, words: { zh, en } });
    const before = faults.length;
    const [receivedOn, amount, purpose] = [dayOfBank(one.receivedOn), fenOfText(one.amount), purposeOf[one.purpose]];
    if (one.serial === '') fault('serial', '缺少流水号。', 'The serial number is missing.');
    const first = firstOf.get(one.serial);
    if (one.serial !== '' && first !== undefined)
      fault('serial', `流水号 ${one.serial} 与第 ${first} 行重复。`, `Serial ${one.serial} stands in line ${first} already.`);
    firstOf.set(one.serial, first ?? one.line);
    if (receivedOn === undefined) fault('receivedOn', `日期有误：${one.receivedOn || '空'}。`, `Not a day: ${one.receivedOn || 'empty'}.`);
    else if (receivedOn > today) fault('receivedOn', `日期晚于今日：${receivedOn}。`, `The day lies ahead: ${receivedOn}.`);
    if (amount === undefined) fault('amount', `金额有误：${one.amount || '空'}。`, `Not a sum above nothing: ${one.amount || 'empty'}.`);
    if (purpose === undefined) fault('purpose', `款项应为罚款、没收款或者加处罚款：${one.purpose}。`, `Not a known purpose: ${one.purpose}.`);
    if (one.decisionNumber === '') fault('decisionNumber', '缺少处罚决定书文号。', 'The number of the decision is missing.');
    if (faults.length > before || receivedOn === undefined || amount === undefined || purpose === undefined) return [];
    return [{ line: one.line, serial: one.serial, receivedOn, amount, payer: one.payer, decisionNumber: one.decisionNumber, purpose }];
  });
  return { read, faults };
}

/** 2009-09-25, 2009/9/25 or 20090925. */
function dayOfBank(text: string): Day | undefined {
  const match = /^(\d{4})[-/]?(\d{1,2})[-/]?(\d{1,2})$/.exec(text.trim());
  if (!match) return undefined;
  const day = `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
