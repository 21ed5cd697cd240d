import { at } from '../law/cite.ts';
import type { DocumentFault } from './document-fault.ts';
import type { DocumentCheck } from './judged-document.ts';
import { fault, yuanOf } from './judged-document.ts';
import { isFilled } from './printed-values.ts';

/** A fine is told with the bank, its address and the account where it is paid. 罚款决定与罚款收缴分离实施办法第七条第一款。 */
export const whereToPay: DocumentCheck = (document) => {
  const { kind, fields } = document;
  const fine = yuanOf(document, 'fineYuan') ?? 0;
  const isPaidAtBank = kind.id.startsWith('penalty-decision') || fields.payWay === 'bank';
  if (!kind.fields.some(({ key }) => key === 'payeeBank') || fine === 0 || !isPaidAtBank) return [];
  return kind.fields
    .filter(({ key }) => (key === 'payeeBank' || key === 'payeeAddress' || key === 'payeeAccount') && !isFilled(fields[key]))
    .map(({ key, zh, en }) => fault('blocks', key, [`有罚款的，应当写明“${zh}”。`, `A fine needs "${en}".`], at('bank-collection-rules', 7, 1)));
};

/** The add-on fine never exceeds the fine. 行政强制法第四十五条第二款；行政处罚法第七十二条第一款第（一）项。 */
export const addOnCap: DocumentCheck = (document) => {
  const [fine, addOn] = [document.facts.fineYuan, document.fields.addOnYuan];
  if (fine === undefined || typeof addOn !== 'number' || addOn <= fine) return [];
  return [fault('blocks', 'addOnYuan', ['加处罚款超出罚款的数额。', 'The add-on fine exceeds the fine.'], at('coercion-law', 45, 2))];
};

/** Instalments add up to the fine, or to what is still open of it. */
export const instalmentSums: DocumentCheck = (document) => {
  const { kind, fields } = document;
  const fine = yuanOf(document, 'fineYuan');
  if (fine === undefined) return [];
  if (kind.id === 'instalment-form' && isFilled(fields.instalments))
    return planFaults(fields.instalments as readonly (readonly string[])[], document.facts.unpaidYuan || fine);
  if (kind.id !== 'instalment-approval') return [];
  const [paid, rest] = [fields.instalmentYuan, fields.restYuan];
  if (typeof paid !== 'number' || typeof rest !== 'number' || paid + rest <= fine) return [];
  return [fault('blocks', 'restYuan', ['本期金额与未缴余额之和超过罚款数额。', 'This instalment and the rest exceed the fine.'])];
};

function planFaults(rows: readonly (readonly string[])[], fine: number): DocumentFault[] {
  const sums = rows.map((row) => Number((row[2] ?? '').replaceAll(',', '')));
  if (sums.some((sum) => !(sum > 0)))
    return [fault('blocks', 'instalments', ['每期金额应当填写数字（元）。', 'Each instalment needs its sum in yuan.'])];
  const total = sums.reduce((all, sum) => all + Math.round(sum * 100), 0) / 100;
  if (total === fine) return [];
  return [
    fault('blocks', 'instalments', [
      `各期合计${total}元，与未缴罚款${fine}元不符。`,
      `The instalments add up to ${total}, open of the fine are ${fine}.`,
    ]),
  ];
}
