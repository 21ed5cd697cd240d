import type { Words } from '../law/words.ts';

/** A line as the bank writes it; all text. */
export interface WrittenBankLine {
  serial: string;
  receivedOn: string;
  amount: string;
  payer: string;
  decisionNumber: string;
  purpose: string;
}

export interface LineFault {
  /** Line of the file; of a call, the place of the line from 1. */
  line: number;
  field: string;
  words: Words;
}

// 罚款决定与罚款收缴分离实施办法第十条：代收机构报告缴款人、数额、日期
const columns: readonly { field: keyof WrittenBankLine; heads: readonly string[]; required: boolean }[] = [
  { field: 'serial', heads: ['流水号', '交易流水号', 'serial'], required: true },
  { field: 'receivedOn', heads: ['缴款日期', '入账日期', 'receivedOn'], required: true },
  { field: 'amount', heads: ['金额', '金额（元）', '金额(元)', 'amount'], required: true },
  { field: 'decisionNumber', heads: ['处罚决定书文号', '决定书文号', 'decisionNumber'], required: true },
  { field: 'payer', heads: ['缴款人', '付款人', 'payer'], required: false },
  { field: 'purpose', heads: ['款项', '缴款项目', 'purpose'], required: false },
];

/** Reads a CSV file of the bank: heads in any order, quotes as usual, empty lines left out. */
export function readBankFile(text: string): { lines: (WrittenBankLine & { line: number })[]; faults: LineFault[] } {
  const rows = csvRows(text.replace(/^\uFEFF/, ''));
  const [head, ...body] = rows;
  if (!head) return { lines: [], faults: [{ line: 1, field: 'file', words: { zh: '文件是空的。', en: 'The file is empty.' } }] };
  const places = new Map(columns.map(({ field, heads }) => [field, head.cells.findIndex((cell) => heads.includes(cell.trim()))]));
  const missing = columns.filter(({ field, required }) => required && places.get(field) === -1);
  if (missing.length > 0) {
    const faults = missing.map(({ field, heads }) => ({
      line: head.line,
      field,
      words: { zh: `缺少“${heads[0]!}”一列。`, en: `The column "${field}" is missing.` },
    }));
    return { lines: [], faults };
  }
  const cell = (cells: readonly string[], field: keyof WrittenBankLine) => (cells[places.get(field) ?? -1] ?? '').trim();
  const lines = body.map(({ line, cells }) => ({
    line,
    serial: cell(cells, 'serial'),
    receivedOn: cell(cells, 'receivedOn'),
    amount: cell(cells, 'amount'),
    payer: cell(cells, 'payer'),
    decisionNumber: cell(cells, 'decisionNumber'),
    purpose: cell(cells, 'purpose'),
  }));
  if (lines.length === 0)
    return { lines, faults: [{ line: head.line, field: 'file', words: { zh: '文件没有数据行。', en: 'The file has no lines.' } }] };
  return { lines, faults: [] };
}

function csvRows(text: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  let [cells, cell, isQuoted, line, begin]: [string[], string, boolean, number, number] = [[], '', false, 1, 1];
  const end = () => {
    cells.push(cell);
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: begin, cells });
    [cells, cell] = [[], ''];
  };
  for (let place = 0; place < text.length; place += 1) {
    const letter = text[place]!;
    if (letter === '\n') line += 1;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[place + 1] === '"') {
        cell += '"';
        place += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell === '') isQuoted = true;
    else if (letter === ',') {
      cells.push(cell);
      cell = '';
    } else if (letter === '\n') {
      end();
      begin = line;
    } else if (letter !== '\r') cell += letter;
  }
  end();
  return rows;
}
