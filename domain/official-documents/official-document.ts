import { z } from 'zod';
import { documentKindCodes, documentKinds } from './document-kinds.ts';
import { documentStyleCodes } from './document-styles.ts';

/**
 * One line of text: tabs and line ends become a blank; control characters and the marks that turn the reading
 * direction (with which a figure could be shown backwards) are dropped, as is what no XML may hold.
 */
function oneLine(text: string): string {
  return text
    .replace(/[\t\r\n\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();
}

function ownBreaks(text: string): string {
  return text
    .split('\n')
    .map(oneLine)
    .filter((part) => part !== '')
    .join('\n');
}

const line = (max: number) => z.string().overwrite(oneLine).min(1).max(max);
const day = z.iso.date();

const heading = z.strictObject({
  kind: z.literal('heading'),
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  /** Without its number: the renderer counts. */
  text: line(200),
});

const paragraph = z.strictObject({ kind: z.literal('paragraph'), text: line(20_000) });

const column = z.strictObject({
  header: z.string().overwrite(oneLine).max(60),
  /** Neighbours of one group share a head cell above theirs. */
  group: line(60).optional(),
  align: z.enum(['left', 'center', 'right']).default('right'),
});

/** A number is printed with thousands separators; a text as it is. */
const cell = z.union([z.number(), z.string().overwrite(oneLine).max(2_000)]);

const table = z
  .strictObject({
    kind: z.literal('table'),
    caption: line(120).optional(),
    /** Printed at the right over the table, e.g. 单位：件、万元. */
    unit: line(60).optional(),
    columns: z.array(column).min(1).max(16),
    rows: z.array(z.array(cell)).max(5_000),
    totalRow: z.array(cell).optional(),
  })
  .refine((value) => [...value.rows, value.totalRow ?? value.columns].every((row) => row.length === value.columns.length), {
    error: 'every row has as many cells as the table has columns',
  });

const documentBlock = z.discriminatedUnion('kind', [heading, paragraph, table]);

/** 公文: the content of one official document, apart from how it looks. */
export const officialDocument = z
  .strictObject({
    style: z.enum(documentStyleCodes),
    kind: z.enum(documentKindCodes),
    /** 份号 of a secret paper. */
    copyNumber: z
      .string()
      .regex(/^\d{6}$/u)
      .optional(),
    /** 密级和保密期限 */
    secrecy: z.strictObject({ grade: z.enum(['top-secret', 'secret', 'confidential']), period: line(20).optional() }).optional(),
    /** 紧急程度 */
    urgency: z.enum(['extra-urgent', 'urgent']).optional(),
    /** 发文机关标志, e.g. 江苏省安全生产委员会办公室文件 */
    organMark: line(60),
    /** 发文字号 苏安办〔2009〕12号; without a serial a draft leaves its place blank. */
    number: z.strictObject({
      organ: line(20),
      year: z.int().min(1949).max(2999),
      serial: z.int().positive().optional(),
    }),
    /** 签发人, only on documents to the level above. */
    signer: line(40).optional(),
    /** A line end in the title is the author's own break; else the lines are balanced. */
    title: z.string().overwrite(ownBreaks).min(1).max(200),
    /** 主送机关, without the colon. */
    addressees: line(1_000).optional(),
    body: z.array(documentBlock).min(1).max(2_000),
    attachments: z
      .array(z.strictObject({ title: line(200), body: z.array(documentBlock).max(2_000) }))
      .max(50)
      .default([]),
    signingOrgan: line(60),
    sealed: z.boolean().default(true),
    /** 成文日期; without it a draft leaves its place blank. */
    issuedOn: day.optional(),
    /** 附注, without its brackets. */
    note: line(300).optional(),
    /** 主题词 (only the 1999 edition prints them). */
    subjectWords: z.array(line(20)).max(7).default([]),
    /** 抄送, without the closing 。 */
    copiedTo: line(2_000).optional(),
    /** 印发机关和印发日期 */
    printing: z.strictObject({ organ: line(60), day: day.optional() }).optional(),
  })
  .refine((value) => documentKinds[value.kind].upward === (value.signer !== undefined), {
    path: ['signer'],
    error: 'a document to the level above names its signer, any other does not',
  });

export type OfficialDocument = z.infer<typeof officialDocument>;
/** As its author may write it: fields with a default may be left out. */
export type OfficialDocumentInput = z.input<typeof officialDocument>;
export type DocumentBlock = z.infer<typeof documentBlock>;
export type DocumentTable = z.infer<typeof table>;
