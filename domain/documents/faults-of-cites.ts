import type { Day } from '../calendar/day.ts';
import { citeFault } from '../law/articles.ts';
import { at } from '../law/cite.ts';
import type { Cite } from '../law/cite.ts';
import type { Law, LawKey } from '../law/law-table.ts';
import { laws } from '../law/law-table.ts';
import type { DocumentFault } from './document-fault.ts';
import type { DocumentCheck } from './judged-document.ts';
import { fault } from './judged-document.ts';
import { readChineseNumber } from './read-chinese-number.ts';
import { writtenTexts } from './written-texts.ts';

const number = '[零一二三四五六七八九十百]{1,7}|\\d{1,3}';
const written = new RegExp(`《([^《》]{1,60})》第(${number})条(?:第(${number})款)?(?:第[（(]?(${number})[）)]?项)?`, 'gu');
/** Articles of the penalty are those of the day of the act, where the old law is the lighter one. 行政处罚法第三十七条。 */
const ofTheAct = new Set(['articlesBroken', 'penaltyBasis']);

/** Every article is in force and cited with paragraph and item. */
export const citedArticles: DocumentCheck = ({ kind, fields, facts, day }) =>
  kind.fields
    .filter(({ type }) => type === 'articles')
    .flatMap(({ key }) => {
      const cites = (fields[key] ?? []) as readonly Cite[];
      return cites.flatMap((cite) => asFault(key, cite, ofTheAct.has(key) ? [facts.actOn ?? day, day] : [day]));
    });

/** So is every article that a text cites in words. */
export const writtenArticles: DocumentCheck = ({ kind, fields, facts, day }) =>
  writtenTexts(kind, fields).flatMap(({ field, text }) =>
    [...text.matchAll(written)].flatMap(([, title, article, paragraph, item]) => {
      const days = [day, facts.actOn ?? day];
      const law = lawOf(title!, days);
      const [a, p, i] = [article, paragraph, item].map((part) => (part === undefined ? undefined : readChineseNumber(part)));
      return law === undefined || a === undefined ? [] : asFault(field.key, at(law, a, p, i), days);
    }),
  );

/** No fault where it is right on one of the days. */
function asFault(key: string, cite: Cite, days: readonly Day[]): DocumentFault[] {
  const found = days.map((day) => citeFault(cite, day));
  const [words] = found;
  if (words === undefined || found.includes(undefined)) return [];
  return [fault('blocks', key, [words.zh, words.en], { zh: '引用法条应当写明条、款、项', en: 'articles are cited with paragraph and item' })];
}

/** The law of this title in force on one of the days; undefined for one that is not in the table. */
function lawOf(title: string, days: readonly Day[]): LawKey | undefined {
  const bare = title.replace('中华人民共和国', '');
  const versions = (Object.entries(laws) as [LawKey, Law][]).filter(([, law]) => law.title.replace('中华人民共和国', '') === bare);
  const inForce = versions.find(([, { from, to }]) => days.some((day) => from <= day && (to === undefined || day <= to)));
  return (inForce ?? versions[0])?.[0];
}
