import { chineseNumber } from './chinese-number.ts';
import type { Law, LawKey } from './law-table.ts';
import { laws } from './law-table.ts';
import type { Words } from './words.ts';

/** Where a rule stands: article, and paragraph (款) and item (项) where the article has more than one. */
export interface Cite {
  readonly law: LawKey;
  readonly article: number;
  readonly paragraph?: number;
  readonly item?: number;
}

/** A place in a law, for tables. */
export function at(law: LawKey, article: number, paragraph?: number, item?: number): Cite {
  return { law, article, ...(paragraph === undefined ? {} : { paragraph }), ...(item === undefined ? {} : { item }) };
}

/** 《行政强制法》第二十五条第一款, Administrative Coercion Law, Art. 25 para. 1. */
export function citeWords(cite: Cite): Words {
  const { short, en }: Law = laws[cite.law];
  return {
    zh: `《${short}》${placeWords(cite)}`,
    en: `${en}, Art. ${cite.article}${cite.paragraph ? ` para. ${cite.paragraph}` : ''}${cite.item ? ` item ${cite.item}` : ''}`,
  };
}

/** As a document cites it, with the full title: 《中华人民共和国行政处罚法》第六十四条第（一）项. */
export function documentCite(cite: Cite): string {
  return `《${laws[cite.law].title}》${placeWords(cite)}`;
}

/** Several places in one line. */
export function citesWords(cites: readonly Cite[]): Words {
  const parts = cites.map(citeWords);
  return { zh: parts.map(({ zh }) => zh).join('、'), en: parts.map(({ en }) => en).join('; ') };
}

function placeWords({ article, paragraph, item }: Cite): string {
  return `第${chineseNumber(article)}条${paragraph ? `第${chineseNumber(paragraph)}款` : ''}${item ? `第（${chineseNumber(item)}）项` : ''}`;
}
