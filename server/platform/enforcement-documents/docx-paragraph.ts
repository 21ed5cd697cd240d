import { BorderStyle, LineRuleType, Paragraph } from 'docx';
import type { IParagraphOptions, TextRun } from 'docx';

/** A paragraph whose lines stand 1.6 of their size apart. */
export function spaced(
  children: TextRun[],
  { sizePt = 14, isRuledAbove = false, ...options }: IParagraphOptions & { sizePt?: number; isRuledAbove?: boolean } = {},
): Paragraph {
  const rule = isRuledAbove ? { border: { top: { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 4 } } } : {};
  return new Paragraph({
    spacing: { line: Math.round(sizePt * 32), lineRule: LineRuleType.EXACT, before: 40, after: 40 },
    ...rule,
    ...options,
    children,
  });
}
