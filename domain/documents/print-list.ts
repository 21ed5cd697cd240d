import { inLines } from './print-rows.ts';
import { printedTables } from './print-table.ts';
import type { PaperContent } from './paper-content.ts';
import type { PaperPart } from './printed-part.ts';
import { filledText, paragraphsFor } from './printed-text.ts';
import { printedValue } from './printed-values.ts';
import { signatureLine } from './signing-lines.ts';

/** 凭证、回执、目录: what it is about in lines, its table filled up to the rows of a sheet, remarks, signatures. */
export function listParts(paper: PaperContent): PaperPart[] {
  const { kind, fields, facts, printedDay } = paper;
  const lines = inLines(kind.fields.filter(({ type }) => type !== 'table' && type !== 'text')).map((group) =>
    group.map((field) => ({ label: `${field.zh}：`, text: printedValue(field, fields[field.key]), width: 1 })),
  );
  const remarks = kind.fields.filter(({ type }) => type === 'text');
  const signing = kind.signedBy.filter((signer) => signer !== 'seal' && signer !== 'recipient').map(signatureLine);
  return [
    { kind: 'lines', rows: lines },
    ...paragraphsFor(paper).map(({ text }) => ({ kind: 'paragraph' as const, text: filledText(text, paper), isIndented: true })),
    ...kind.fields.filter(({ type }) => type === 'table').flatMap((field) => printedTables(field, paper, { isFilledUp: true })),
    ...(remarks.length === 0
      ? []
      : [
          {
            kind: 'form' as const,
            rows: remarks.map((field) => ({ kind: 'block' as const, label: field.zh, text: printedValue(field, fields[field.key]), least: 20 })),
          },
        ]),
    ...(signing.length === 0 ? [] : [{ kind: 'signatures' as const, lines: signing }]),
    ...(kind.signedBy.includes('seal') ? [{ kind: 'seal' as const, organ: facts.bodyName ?? '', day: printedDay }] : []),
  ];
}
