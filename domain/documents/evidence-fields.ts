import { field } from './document-field.ts';

const itemColumns = [
  { key: 'name', zh: '物品名称', en: 'Item', width: 30 },
  { key: 'model', zh: '规格型号（批号）', en: 'Model or batch', width: 26 },
  { key: 'quantity', zh: '数量', en: 'Quantity', width: 14 },
  { key: 'remark', zh: '备注', en: 'Remark', width: 22 },
] as const;

/** A list of things, so many rows a sheet. */
export function itemTable(key: string, [zh, en]: readonly [string, string], maxRows: number) {
  return field(
    'table',
    key,
    [zh, en],
    [
      ['示例压力表', 'SL-01', '2只', '一车间三号釜'],
      ['培训登记簿', '2024年', '1本', '封面有涂改'],
    ],
    [
      '逐件写名称、规格、数量和特征，与实物一一对应；序号由系统编。',
      'Each thing by name, model, quantity and marks; the order is numbered by the system.',
    ],
    { columns: itemColumns, maxRows },
  );
}

/** What is held, why and how, as the approval of a hold asks. */
export const holdReason = field(
  'text',
  'holdReason',
  ['理由及依据', 'Reason and basis'],
  '上述证据与案件直接相关，以后可能灭失，依据《中华人民共和国行政处罚法》第五十六条的规定，拟先行登记保存。',
  ['写“可能灭失或者以后难以取得”的具体情形和依据。', 'Why it may be lost or hard to obtain later, and the article.'],
);
