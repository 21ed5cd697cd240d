/** A label and what stands behind it, on a rule. */
export interface PaperLine {
  readonly label: string;
  readonly text: string;
  /** Share of the line. */
  readonly width: number;
}

/** A cell of a bordered form: its label, its text, and its share of the row. */
export interface PaperCell {
  readonly label: string;
  readonly text: string;
  readonly width: number;
}

/** A row of a bordered form. */
export type PaperRow =
  | { readonly kind: 'cells'; readonly cells: readonly PaperCell[] }
  /** A long text under its label; `least`: height in mm that it has even when short. */
  | { readonly kind: 'block'; readonly label: string; readonly text: string; readonly least: number }
  /** An opinion of the approval chain with its signatures. */
  | {
      readonly kind: 'opinion';
      readonly label: string;
      readonly text: string;
      readonly signatures: readonly PaperSignature[];
      readonly least: number;
    };

export interface PaperSignature {
  readonly label: string;
  readonly name: string;
  readonly day: string;
}

/** What stands on the sheet, from the top down; every text is ready and is set as it stands. */
export type PaperPart =
  | { readonly kind: 'lines'; readonly rows: readonly (readonly PaperLine[])[] }
  | { readonly kind: 'paragraph'; readonly text: string; readonly isIndented: boolean }
  | { readonly kind: 'form'; readonly rows: readonly PaperRow[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
      /** Begins a further sheet of the form. */
      readonly startsSheet: boolean;
    }
  /** Text of a record: set on ruled lines, the rest of the last sheet struck out. */
  | { readonly kind: 'ruled'; readonly label: string; readonly paragraphs: readonly string[] }
  | { readonly kind: 'signatures'; readonly lines: readonly PaperSignature[] }
  | { readonly kind: 'seal'; readonly organ: string; readonly day: string }
  /** The slip under the text on which the party acknowledges receipt. */
  | { readonly kind: 'receipt'; readonly text: string; readonly lines: readonly PaperSignature[] };

/** Everything one enforcement document prints. Both renderers set exactly this. */
export interface PrintedPaper {
  readonly layout: 'approval-form' | 'letter' | 'record' | 'list' | 'cover';
  /** 'YYYY-MM-DD', the file's own date. */
  readonly day?: string;
  readonly organ: string;
  readonly title: string;
  readonly number?: string;
  /** 草稿, 作废: printed at the head of every sheet. */
  readonly mark?: string;
  readonly parts: readonly PaperPart[];
  /** Signed at the foot of every sheet of a record. */
  readonly sheetSignatures: readonly string[];
  /** Who gets which copy. */
  readonly copies?: string;
}
