import type { Day } from '../calendar/day.ts';
import type { ArticleRow } from './article-table.ts';
import { articles } from './article-table.ts';
import type { Cite } from './cite.ts';
import { citeWords } from './cite.ts';
import type { Law } from './law-table.ts';
import { laws } from './law-table.ts';
import type { Words } from './words.ts';

/** The listed articles of laws in force on a day, for choosing; `text` narrows by the title, the number or the subject. */
export function articlesOn(day: Day, text = ''): ArticleRow[] {
  return articles.filter((row) => {
    const law: Law = laws[row.law];
    const inForce = law.from <= day && (law.to === undefined || day <= law.to);
    return inForce && [law.title, law.short, row.words.zh, citeWords(row).zh, String(row.article)].some((part) => part.includes(text));
  });
}

/** Every place of an article that can be cited: each paragraph, and each item under it. */
export function placesOf(row: ArticleRow): Cite[] {
  return Array.from({ length: row.paragraphs }, (_, index) => index + 1).flatMap((paragraph) => {
    const base: Cite = { law: row.law, article: row.article, ...(row.paragraphs > 1 ? { paragraph } : {}) };
    const items = Array.from({ length: row.items[paragraph] ?? 0 }, (_, index): Cite => ({ ...base, item: index + 1 }));
    return [base, ...items];
  });
}

/**
 * What is wrong with a citation in a document: a law not in force that day, a paragraph left out where the article has several, or
 * a paragraph or item that the article does not have. Undefined where it is right or the article is not listed.
 */
export function citeFault(cite: Cite, day: Day): Words | undefined {
  const law: Law = laws[cite.law];
  const words = citeWords(cite);
  if (day < law.from || (law.to !== undefined && day > law.to))
    return { zh: `${words.zh}在${day}未施行或者已废止。`, en: `${words.en} was not in force on ${day}.` };
  const row = articles.find((one) => one.law === cite.law && one.article === cite.article);
  if (!row) return undefined;
  if (row.paragraphs > 1 && cite.paragraph === undefined)
    return { zh: `${words.zh}共 ${row.paragraphs} 款，须写明第几款。`, en: `${words.en} has ${row.paragraphs} paragraphs; say which.` };
  if (cite.paragraph !== undefined && row.paragraphs > 1 && cite.paragraph > row.paragraphs)
    return { zh: `${words.zh}：该条只有 ${row.paragraphs} 款。`, en: `${words.en}: the article has ${row.paragraphs} paragraphs only.` };
  if (cite.paragraph !== undefined && row.paragraphs === 1)
    return { zh: `${words.zh}：该条只有一款，不写款次。`, en: `${words.en}: the article has one paragraph; leave it out.` };
  const items = row.items[cite.paragraph ?? 1] ?? 0;
  if (cite.item !== undefined && cite.item > items)
    return { zh: `${words.zh}：该款${items === 0 ? '不分项' : `只有 ${items} 项`}。`, en: `${words.en}: it has ${items} items.` };
  return undefined;
}
