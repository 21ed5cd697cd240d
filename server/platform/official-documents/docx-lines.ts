import { AlignmentType, LineRuleType, Paragraph, Tab, TextRun } from 'docx';
import type { IParagraphOptions } from 'docx';
import { page, pointsPerMm, typeSize } from '../../../domain/official-documents/page-measures.ts';

/** The typefaces an office's Word or WPS knows; the letters and figures of a line stay in the face of its characters. */
const faces = { fang: '仿宋', song: '方正小标宋简体', hei: '黑体', kai: '楷体', page: '宋体' } as const;
export type Face = keyof typeof faces;

/** mm as twentieths of a point, Word's measure. */
export const twips = (mm: number) => Math.round(mm * pointsPerMm * 20);

export const linePitch = Math.floor(twips(page.textHeightMm) / page.lines);
/** Width of one character of the body, 1/28 of the line. */
export const character = twips(page.textWidthMm) / page.charactersPerLine;
/** 28 body characters of 16 pt are wider than the line: each is set a little closer (twentieths of a point, rounded down). */
const closer = Math.floor(character - typeSize.body * 20);

/** A run of text in one face. Size in pt. */
export function run(text: string, face: Face = 'fang', size: number = typeSize.body, more: object = {}): TextRun {
  const name = faces[face];
  const font = { ascii: name, hAnsi: name, eastAsia: name, cs: name };
  return new TextRun({ text, size: size * 2, font, ...(size === typeSize.body ? { characterSpacing: closer } : {}), ...more });
}

/** A tab, to the next stop of its paragraph. */
export const tab = () => new TextRun({ children: [new Tab()] });

/** One paragraph on the page grid: every line exactly one of the 22. */
export function line(children: TextRun[], options: IParagraphOptions & object = {}): Paragraph {
  return new Paragraph({
    spacing: { line: linePitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    ...options,
    children,
  });
}

export const blankLine = (options: IParagraphOptions & object = {}) => line([], options);

export const twoCharactersIn = { indent: { firstLine: Math.round(2 * character), firstLineChars: 200 } };
export const centred = { alignment: AlignmentType.CENTER };
