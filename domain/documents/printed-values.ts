import { dayLabel } from '../calendar/day-label.ts';
import { isDay } from '../calendar/day.ts';
import { capitalsOf } from '../law/capital-amount.ts';
import type { Cite } from '../law/cite.ts';
import { documentCite } from '../law/cite.ts';
import type { DocumentField, DocumentFieldValue } from './document-kind.ts';
import type { DocumentPerson } from './document-person.ts';

/** Whether a field holds something that prints. */
export function isFilled(value: DocumentFieldValue | undefined): value is DocumentFieldValue {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.every((line) => line === ''));
}

/** 2024年5月8日9时30分. */
function momentWords(moment: string): string {
  const [hour, minute] = moment.slice(11).split(':').map(Number);
  return `${dayLabel(moment.slice(0, 10)).zh}${hour}时${String(minute).padStart(2, '0')}分`;
}

/** 人民币叁万元整（¥30,000.00）: capitals and figures of one number, so that they always agree. */
function amountWords(yuan: number): string {
  const figures = yuan.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return `人民币${capitalsOf(yuan)}（¥${figures}）`;
}

function personWords({ name, certificate, post }: DocumentPerson): string {
  const more = [post, certificate === undefined ? undefined : `执法证号${certificate}`].filter((part) => part !== undefined && part !== '');
  return more.length === 0 ? name : `${name}（${more.join('，')}）`;
}

/** A cell of a table: a day is written out. */
export function cellWords(cell: string): string {
  return isDay(cell) ? dayLabel(cell).zh : cell;
}

const withoutEnd = (text: string): string => text.replace(/[；;。.]+$/u, '');

/** The lines of a numbered field: 1.…； 2.…。 */
function numberedLines(lines: readonly string[]): string[] {
  return lines.map((text, index) => `${index + 1}.${withoutEnd(text)}${index === lines.length - 1 ? '。' : '；'}`);
}

/** A field's value as the paper prints it within a line of text; '' where it is empty. */
export function printedValue(field: DocumentField, value: DocumentFieldValue | undefined): string {
  if (!isFilled(value)) return '';
  switch (field.type) {
    case 'line':
    case 'text':
      return String(value);
    case 'day':
      return dayLabel(value as string).zh;
    case 'moment':
      return momentWords(value as string);
    case 'amount':
      return amountWords(value as number);
    case 'choice':
      return field.options?.find(({ key }) => key === value)?.zh ?? '';
    case 'choices':
      return (field.options ?? []).map(({ key, zh }) => `${(value as readonly string[]).includes(key) ? '☑' : '□'}${zh}`).join('　');
    case 'numbered':
      return numberedLines(value as readonly string[]).join('\n');
    case 'articles':
      return (value as readonly Cite[]).map(documentCite).join('、');
    case 'table': {
      const before = (index: number) => (field.columns?.[0]?.key === 'order' ? '第' : `${index + 1}.`);
      const cells = (row: readonly string[]) => row.filter((cell) => cell !== '').map(cellWords);
      return (value as readonly (readonly string[])[]).map((row, index) => before(index) + cells(row).join('，')).join('\n');
    }
    case 'people':
      return (value as readonly DocumentPerson[]).map(personWords).join('、');
  }
}
