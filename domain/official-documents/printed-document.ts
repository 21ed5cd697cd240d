import { documentKinds } from './document-kinds.ts';
import { documentStyles } from './document-styles.ts';
import { headingNumber, officialDate } from './official-dates.ts';
import type { DocumentBlock, OfficialDocument } from './official-document.ts';
import { titleCharactersPerLine } from './page-measures.ts';
import { printedTable } from './printed-table.ts';
import type { PrintedTable } from './printed-table.ts';
import { titleLines } from './title-lines.ts';

export type PrintedBlock = { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string } | { kind: 'paragraph'; text: string } | PrintedTable;

export interface PrintedDocument {
  /** 'YYYY-MM-DD', for the file's own date. */
  day?: string;
  signingOrgan: string;
  organMarkTopMm: number;
  marks: { side: 'left' | 'right'; copyNumber?: string; secrecy?: string; urgency?: string };
  organMark: string;
  number: string;
  signer?: string;
  title: string;
  titleLines: string[];
  addressees?: string;
  body: PrintedBlock[];
  attachmentNames: string[];
  /** blankLines: room above for the seal (42 mm) so that its top stays within one line of the text. */
  signature: { organ?: string; date: string; sealed: boolean; blankLines: number };
  note?: string;
  attachments: { mark: string; markFont: 'hei' | 'fang'; titleLines: string[]; body: PrintedBlock[] }[];
  colophon: {
    size: number;
    rules: { first: number; inner: number; last: number };
    subjectWords?: string;
    copiedTo?: string;
    printedBy?: string;
    printedOn?: string;
  };
}

const secrecyGrades = { 'top-secret': '绝密', secret: '机密', confidential: '秘密' } as const;
const urgencies = {
  'gbt9704-1999': { 'extra-urgent': '特急', urgent: '急件' },
  'gbt9704-2012': { 'extra-urgent': '特急', urgent: '加急' },
} as const;

/** 两字之间空1字 (GB/T 9704-1999 8.1.2, 8.1.3); the 2012 edition keeps the habit. */
const spaced = (label: string) => [...label].join('　');

function printedBlocks(blocks: DocumentBlock[]): PrintedBlock[] {
  const ordinals = [0, 0, 0, 0];
  return blocks.map((block): PrintedBlock => {
    if (block.kind === 'paragraph') return block;
    if (block.kind === 'table') return printedTable(block);
    const ordinal = (ordinals[block.level - 1] ?? 0) + 1;
    ordinals[block.level - 1] = ordinal;
    ordinals.fill(0, block.level);
    return { kind: 'heading', level: block.level, text: headingNumber(block.level, ordinal) + block.text };
  });
}

function printedMarks(document: OfficialDocument): PrintedDocument['marks'] {
  const { secrecy, urgency } = document;
  const grade = secrecy && secrecyGrades[secrecy.grade];
  return {
    side: documentStyles[document.style].marksSide,
    copyNumber: document.copyNumber,
    secrecy: grade && (secrecy.period === undefined ? spaced(grade) : `${grade}★${secrecy.period}`),
    urgency: urgency && spaced(urgencies[document.style][urgency]),
  };
}

function printedSignature(document: OfficialDocument): PrintedDocument['signature'] {
  const style = documentStyles[document.style];
  const named = !document.sealed || style.namesOrganWhenSealed;
  return {
    organ: named ? document.signingOrgan : undefined,
    date: officialDate(document.issuedOn, style.dateNumerals),
    sealed: document.sealed,
    blankLines: !document.sealed ? 1 : named ? 2 : 3,
  };
}

function printedColophon(document: OfficialDocument): PrintedDocument['colophon'] {
  const style = documentStyles[document.style];
  const { printing } = document;
  return {
    ...style.colophon,
    subjectWords: style.hasSubjectWords && document.subjectWords.length > 0 ? document.subjectWords.join('　') : undefined,
    copiedTo: document.copiedTo && `${document.copiedTo.replace(/[。.]$/u, '')}。`,
    printedBy: printing?.organ,
    printedOn: printing && `${officialDate(printing.day, 'arabic')}印发`,
  };
}

/**
 * Everything an official document prints, as ready texts and measures: numbers and dates written out, headings counted,
 * the title broken, attachments named. Both renderers set exactly this.
 */
export function printedDocument(document: OfficialDocument): PrintedDocument {
  const style = documentStyles[document.style];
  const { number, attachments } = document;
  const several = attachments.length > 1;
  return {
    day: document.issuedOn,
    signingOrgan: document.signingOrgan,
    organMarkTopMm: style.organMarkTop[documentKinds[document.kind].upward ? 'upward' : 'downward'],
    marks: printedMarks(document),
    organMark: document.organMark,
    number: `${number.organ}〔${number.year}〕${number.serial ?? '　　'}号`,
    signer: document.signer,
    title: document.title.replaceAll('\n', ''),
    titleLines: titleLines(document.title, titleCharactersPerLine),
    addressees: document.addressees && `${document.addressees.replace(/[：:]$/u, '')}：`,
    body: printedBlocks(document.body),
    attachmentNames: attachments.map((attachment, index) => (several ? `${index + 1}.${attachment.title}` : attachment.title)),
    signature: printedSignature(document),
    note: document.note && `（${document.note}）`,
    attachments: attachments.map((attachment, index) => ({
      mark: several ? `附件${index + 1}` : '附件',
      markFont: style.attachmentMarkFont,
      titleLines: titleLines(attachment.title, titleCharactersPerLine),
      body: printedBlocks(attachment.body),
    })),
    colophon: printedColophon(document),
  };
}
