import type { Day } from '../calendar/day.ts';
import type { Cite } from '../law/cite.ts';
import type { NumberWordKey } from '../law/number-word-table.ts';
import type { Confidence, Words } from '../law/words.ts';
import type { DocumentPerson } from './document-person.ts';
import type { FactKey } from './record-facts.ts';

/** Steps of a case in the order of its file. */
export const documentSteps = {
  inspect: { zh: '检查', en: 'Inspection' },
  measure: { zh: '现场处理与强制措施', en: 'Orders and coercive measures' },
  file: { zh: '立案', en: 'Filing' },
  inquiry: { zh: '调查询问', en: 'Inquiry' },
  evidence: { zh: '取证', en: 'Evidence' },
  decide: { zh: '审理与决定', en: 'Deliberation and decision' },
  notice: { zh: '告知与听证', en: 'Notice and hearing' },
  execute: { zh: '执行', en: 'Execution' },
  serve: { zh: '送达', en: 'Service' },
  transfer: { zh: '移送', en: 'Transfer' },
  close: { zh: '结案', en: 'Closing' },
  archive: { zh: '归档', en: 'Archive' },
} as const satisfies Record<string, Words>;

export type DocumentStep = keyof typeof documentSteps;

export type DocumentLayout = 'approval-form' | 'letter' | 'record' | 'list' | 'cover';

export type DocumentSubject = 'inspection' | 'problem' | 'case';

/** Who signs by hand, or whose seal is set; printed as the lines to sign on. */
export const signers = {
  officers: { zh: '执法人员', en: 'the two officers' },
  chain: { zh: '审批人员逐级签署', en: 'each step of the approval chain' },
  party: { zh: '当事人', en: 'the party' },
  'site-head': { zh: '被检查单位现场负责人', en: 'the head on site' },
  asked: { zh: '被询问人', en: 'the person asked' },
  defender: { zh: '陈述申辩人', en: 'the person who defends' },
  recorder: { zh: '记录人', en: 'the recorder' },
  witness: { zh: '见证人', en: 'the witness' },
  invited: { zh: '被邀请人', en: 'the invited person' },
  present: { zh: '在场人', en: 'the person present' },
  host: { zh: '听证主持人', en: 'the hearing host' },
  panel: { zh: '听证员', en: 'the hearing panel' },
  clerk: { zh: '书记员', en: 'the clerk' },
  applicant: { zh: '听证申请人', en: 'the applicant for the hearing' },
  attendees: { zh: '出席人员', en: 'everyone present' },
  recipient: { zh: '收件人', en: 'the recipient' },
  receiver: { zh: '接收机关经办人', en: 'the receiving body' },
  photographer: { zh: '拍摄人', en: 'the photographer' },
  head: { zh: '行政机关负责人', en: 'the head of the body' },
  seal: { zh: '行政机关印章', en: 'seal of the body' },
} as const satisfies Record<string, Words>;

export type Signer = keyof typeof signers;

export type DocumentFieldType = 'line' | 'text' | 'day' | 'moment' | 'amount' | 'choice' | 'choices' | 'numbered' | 'articles' | 'table' | 'people';

/**
 * What a field holds, by its type: line, text, choice: string; day: 'YYYY-MM-DD'; moment: 'YYYY-MM-DDTHH:MM' (Shanghai);
 * amount: yuan; choices, numbered: texts; articles: places in laws; table: rows of cells; people.
 */
export type DocumentFieldValue = string | number | readonly string[] | readonly Cite[] | readonly (readonly string[])[] | readonly DocumentPerson[];

export type DocumentFields = Readonly<Record<string, DocumentFieldValue | undefined>>;

export interface DocumentOption {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
}

export interface DocumentColumn {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  /** Share of the width; the shares of a table need not add up to anything. */
  readonly width: number;
}

export interface DocumentField {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly type: DocumentFieldType;
  readonly required: boolean;
  /** Filled from the record under this key. */
  readonly source?: FactKey;
  /** Where the record knows it, it is not typed: the record's value stands. */
  readonly fixed?: true;
  /** Two such fields one after the other share a line. */
  readonly half?: true;
  /** A filled example, plainly made up. */
  readonly specimen: DocumentFieldValue;
  readonly explain: Words;
  readonly options?: readonly DocumentOption[];
  readonly columns?: readonly DocumentColumn[];
  /** How many rows one sheet of the form holds; more go on to a further sheet. */
  readonly maxRows?: number;
}

/**
 * A paragraph of the form: {key} stands for a field, {number} for the document's number, {organ} for the body, {remedies} for the remedies of the day,
 * {addOnCap} for the bound of the add-on fine where the law of the day has one,
 * {basis} for the kind's legal basis on the day, {period:clock} for the length of a statutory clock on the day, {fact:key} for a fact of the record.
 * With `when` it is printed only where that field is filled, with `unless` only where it is not; {when, is}: only where it holds this option.
 */
export interface FormParagraph {
  readonly text: string;
  readonly when?: string;
  readonly unless?: string;
  readonly is?: string;
  /** A numbered or long field set as a block of its own follows the text. */
  readonly block?: string;
}

export interface DocumentKind {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** null: an internal or record form without a number. */
  readonly numberWord: NumberWordKey | null;
  /** Its number is that of another kind in the same case: 结案 takes that of 立案. */
  readonly numberOf?: string;
  readonly step: DocumentStep;
  readonly layout: DocumentLayout;
  readonly subject: readonly DocumentSubject[];
  /** One document for each party of the case. */
  readonly perParty: boolean;
  /** null: a single internal paper or record of the file. */
  readonly copies: number | null;
  /** Who gets which copy, as printed at the foot: 一份交当事人，一份存档. */
  readonly copiesLine?: string;
  readonly signedBy: readonly Signer[];
  /** Goes through the approval chain before it is issued. */
  readonly needsChain: boolean;
  /** An editable copy is given besides the PDF: only for drafts and letters, never for records to be signed. */
  readonly docx: boolean;
  readonly from: Day;
  readonly to?: Day;
  readonly confidence: Confidence;
  readonly doubt?: Words;
  /** Where the form is taken from. */
  readonly source: Words;
  /** What the form is for, and when it is made. */
  readonly explain: Words;
  /** Why the law asks for it. */
  readonly basis: readonly Cite[];
  readonly fields: readonly DocumentField[];
  /** The form's own text; approval forms and records without any print their fields only. */
  readonly text?: readonly FormParagraph[];
}
