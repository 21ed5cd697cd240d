import type { Day } from '../calendar/day.ts';
import { dayLabel } from '../calendar/day-label.ts';
import { partsOf } from '../calendar/day.ts';
import { numberWordOn } from '../law/number-word-table.ts';
import type { DocumentFields, DocumentKind } from './document-kind.ts';
import { coverParts } from './print-cover.ts';
import { approvalParts } from './print-approval-form.ts';
import { letterParts } from './print-letter.ts';
import { listParts } from './print-list.ts';
import { recordParts } from './print-record.ts';
import type { PaperContent, PaperOpinion } from './paper-content.ts';
import type { PaperPart, PrintedPaper } from './printed-part.ts';
import { filledText } from './printed-text.ts';
import { printedValue } from './printed-values.ts';
import type { DocumentRecordFacts } from './record-facts.ts';
import { sheetLabels } from './signing-lines.ts';

export interface PaperInput {
  readonly kind: DocumentKind;
  readonly fields: DocumentFields;
  readonly facts: DocumentRecordFacts;
  /** The day of issue; for a draft today, which is not printed. */
  readonly day: Day;
  /** The whole number, once it has one. */
  readonly number?: string | undefined;
  readonly isIssued: boolean;
  readonly opinions?: readonly PaperOpinion[] | undefined;
  /** 草稿, 作废: printed at the head of every sheet. */
  readonly mark?: string | undefined;
}

const layouts: Record<DocumentKind['layout'], (paper: PaperContent) => PaperPart[]> = {
  'approval-form': approvalParts,
  letter: letterParts,
  record: recordParts,
  list: listParts,
  cover: coverParts,
};

/** Everything the document prints, for both renderers: the form's words filled in, periods and remedies of the day, sums in capitals. */
export function printedPaper({ kind, fields, facts, day, number, isIssued, opinions, mark }: PaperInput): PrintedPaper {
  const printedNumber = kind.numberWord === null ? undefined : (number ?? openNumber(kind, facts, day));
  const content: PaperContent = {
    kind,
    fields,
    facts,
    day,
    number: printedNumber,
    opinions,
    printedDay: isIssued ? dayLabel(day).zh : '　　　　年　　月　　日',
  };
  return {
    layout: kind.layout,
    ...(isIssued ? { day } : {}),
    organ: facts.bodyName ?? '',
    title: titleOf(kind, fields),
    ...(printedNumber === undefined ? {} : { number: printedNumber }),
    ...(mark === undefined ? {} : { mark }),
    parts: layouts[kind.layout](content),
    sheetSignatures: kind.layout === 'record' ? sheetLabels(kind) : [],
    ...(kind.copiesLine === undefined ? {} : { copies: filledText(kind.copiesLine, content) }),
  };
}

/** The number of a draft, with room for its sequence. */
function openNumber(kind: DocumentKind, facts: DocumentRecordFacts, day: Day): string {
  const word = kind.numberWord === null ? '' : numberWordOn(kind.numberWord, day);
  return `（${facts.placeShort ?? '　'}）${word}〔${partsOf(day).year}〕　　号`;
}

/** 查封（扣押）决定书 is one or the other once the way is chosen; 案卷（首页） prints 案卷. */
function titleOf(kind: DocumentKind, fields: DocumentFields): string {
  const way = kind.fields.find(({ key }) => key === 'seizureWay');
  const chosen = way && printedValue(way, fields[way.key]);
  const title = chosen ? kind.zh.replace('查封（扣押）', chosen) : kind.zh;
  return title.replace('（首页）', '');
}
