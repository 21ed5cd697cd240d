import { inLines } from './print-rows.ts';
import type { PaperContent } from './paper-content.ts';
import type { PaperPart } from './printed-part.ts';
import { printedValue } from './printed-values.ts';

/** 案卷首页: the facts of the file, one under the other. */
export function coverParts({ kind, fields }: PaperContent): PaperPart[] {
  const rows = inLines(kind.fields).map((group) =>
    group.map((field) => ({ label: `${field.zh}：`, text: printedValue(field, fields[field.key]), width: 1 })),
  );
  return [{ kind: 'lines', rows }];
}
