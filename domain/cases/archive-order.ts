import type { Day } from '../calendar/day.ts';
import { documentKinds } from '../documents/document-kinds.ts';

/** A paper of a file: a document with its pages, or a paper scanned in. */
export interface FiledPaper {
  readonly name: string;
  readonly day: Day | null;
  readonly pages: number;
  /** Voided, superseded. */
  readonly remark: string;
}

const places = new Map(documentKinds.map((kind, index) => [kind.id, index]));

/** Documents in the order of procedure: by kind in the order of a file, then as they were issued. 总局令第15号第六十五条；案卷按办案程序排列 */
export function inFileOrder<Paper extends { kind: string; issuedOn: string | null; id: string }>(papers: readonly Paper[]): Paper[] {
  const place = ({ kind }: Paper) => places.get(kind) ?? documentKinds.length;
  return papers.toSorted((a, b) => place(a) - place(b) || (a.issuedOn ?? '').localeCompare(b.issuedOn ?? '') || Number(BigInt(a.id) - BigInt(b.id)));
}

/** The rows of the index: paper, day, pages from-to, remark. Pages are numbered on from 1 after cover and index. */
export function indexRows(papers: readonly FiledPaper[]): string[][] {
  let last = 0;
  return papers.map(({ name, day, pages, remark }) => {
    const first = last + 1;
    last += pages;
    return [name, day ?? '', pages === 1 ? String(first) : `${first}-${last}`, remark];
  });
}

/** How long a file is kept. 档案管理规定 */
export const retentions = [
  { id: 'permanent', zh: '永久', en: 'permanent' },
  { id: 'thirty', zh: '定期三十年', en: 'thirty years' },
  { id: 'ten', zh: '定期十年', en: 'ten years' },
] as const;
