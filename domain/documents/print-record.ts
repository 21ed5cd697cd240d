import type { DocumentPerson } from './document-person.ts';
import { inLines } from './print-rows.ts';
import type { PaperContent } from './paper-content.ts';
import type { PaperPart, PaperSignature } from './printed-part.ts';
import { filledText, paragraphsFor } from './printed-text.ts';
import { isFilled, printedValue } from './printed-values.ts';
import { closingLines } from './signing-lines.ts';

const writtenTypes = ['text', 'numbered'];

/** 笔录: the facts of the meeting in lines, then what was said or seen on ruled lines, closed with 以下空白. */
export function recordParts(paper: PaperContent): PaperPart[] {
  const { kind, fields } = paper;
  const written = kind.fields.filter(({ type }) => writtenTypes.includes(type));
  const texts = written.filter(({ key }) => isFilled(fields[key]));
  const head = inLines(kind.fields.filter(({ type }) => !writtenTypes.includes(type))).map((line) =>
    line.map((field) => ({ label: `${field.zh}：`, text: printedValue(field, fields[field.key]), width: 1 })),
  );
  const paragraphs = [
    ...paragraphsFor(paper).map(({ text }) => filledText(text, paper)),
    ...texts.flatMap((field) => {
      const lines = printedValue(field, fields[field.key]).split('\n');
      return written.length === 1 && field.type === 'text' ? lines : [`${field.zh}：`, ...lines];
    }),
  ];
  return [
    { kind: 'lines', rows: head },
    { kind: 'ruled', label: '', paragraphs: texts.length === 0 ? [...paragraphs, '', '', '', '', ''] : [...paragraphs, '（以下空白）'] },
    { kind: 'signatures', lines: closing(paper) },
  ];
}

/** Everyone who took part in a discussion signs for himself. */
function closing({ kind, fields }: PaperContent): PaperSignature[] {
  const people = (fields.discussionPeople ?? []) as readonly DocumentPerson[];
  return closingLines(kind).flatMap((line) =>
    line.label.startsWith('出席人员') && people.length > 0
      ? people.map(({ post, name }) => ({ ...line, label: `${post ?? ''}${name}（签名）` }))
      : [line],
  );
}
