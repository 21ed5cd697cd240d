import { dayLabel } from '../calendar/day-label.ts';
import type { DocumentField } from './document-kind.ts';
import type { PaperContent, PaperOpinion } from './paper-content.ts';
import type { PaperPart, PaperRow } from './printed-part.ts';
import { inLines } from './print-rows.ts';
import { printedValue } from './printed-values.ts';

const longTypes: readonly DocumentField['type'][] = ['text', 'numbered', 'articles', 'table'];
/** mm that a long text and an opinion take at least; what fits on one sheet is drawn taller. */
const least = { block: 9, opinion: 9 };
const openChain: readonly PaperOpinion[] = ['承办人意见', '审核意见', '审批意见'].map((zh) => ({ zh, opinion: '', name: '', day: '' }));

/** 审批表: short fields in cells, long ones in rows of their own, the opinions of the chain last. */
export function approvalParts({ kind, fields, opinions = openChain }: PaperContent): PaperPart[] {
  const groups = inLines(kind.fields.map((field) => (longTypes.includes(field.type) ? { ...field, half: undefined } : field)));
  const rows = groups.map((group): PaperRow => {
    const [first] = group;
    if (longTypes.includes(first!.type))
      return { kind: 'block', label: first!.zh, text: printedValue(first!, fields[first!.key]), least: least.block };
    return { kind: 'cells', cells: group.map((field) => ({ label: field.zh, text: printedValue(field, fields[field.key]), width: 1 })) };
  });
  return [{ kind: 'form', rows: [...rows, ...opinions.map((one, index) => opinionRow(one, index === 0))] }];
}

/** The handlers sign by two. */
function opinionRow({ zh, opinion, name, day }: PaperOpinion, isFirst: boolean): PaperRow {
  const label = isFirst ? '签名（证号）' : '签名';
  const signature = { label, name, day: day === '' ? '　　年　　月　　日' : dayLabel(day).zh };
  const signatures = isFirst ? [signature, { label, name: '', day: '　　年　　月　　日' }] : [signature];
  return { kind: 'opinion', label: zh, text: opinion, signatures, least: least.opinion };
}
