import type { DocumentKind, Signer } from './document-kind.ts';
import { signers } from './document-kind.ts';
import type { PaperSignature } from './printed-part.ts';

const everySheet: readonly Signer[] = ['asked', 'defender', 'site-head', 'party', 'officers', 'applicant', 'host', 'photographer'];
const whoReads: readonly Signer[] = ['asked', 'defender', 'site-head', 'party', 'applicant'];

/** Who signs at the foot of every sheet of a record. */
export function sheetLabels({ signedBy }: DocumentKind): string[] {
  return signedBy.filter((signer) => everySheet.includes(signer)).map((signer) => `${signers[signer].zh}：`);
}

/** Who signs once, under the record: those who do not sign every sheet, and the reader's own words that it is so. */
export function closingLines({ signedBy }: DocumentKind): PaperSignature[] {
  const reader = signedBy.find((signer) => whoReads.includes(signer));
  const confirms = reader === undefined ? [] : [{ label: `${signers[reader].zh}核对意见（亲笔书写）`, name: '', day: '' }];
  return [...confirms, ...signedBy.filter((signer) => !everySheet.includes(signer) && signer !== 'seal').map(signatureLine)];
}

/** A line to sign on, with room for the day. */
export function signatureLine(signer: Signer): PaperSignature {
  return { label: `${signers[signer].zh}（签名）`, name: '', day: '年　　月　　日' };
}
