import type { Page } from 'playwright-core';

/** What a page says: its text nodes, and the words that stand in attributes. */
export async function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const tag = node.parentElement?.tagName ?? '';
      if (!['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(tag) && node.textContent?.trim()) said.push(node.textContent.trim());
    }
    // The library names its icons, switches and small buttons in English by itself.
    const ours = ':not(.anticon, .ant-segmented, [unselectable], [class*=-clear])';
    for (const one of document.body.querySelectorAll(`[placeholder], [aria-label]${ours}, [title]`)) {
      for (const name of ['placeholder', 'aria-label', 'title']) if (one.getAttribute(name)) said.push(one.getAttribute(name) ?? '');
    }
    return [...new Set(said)];
  });
}

/** Everything that the server's answers say in one language only: names, facts, words that people wrote. */
export class DataWords {
  #all = '';
  #known = new Set<string>();

  /** Takes the strings of a JSON answer; of a text in both languages only the English, which may name things in Chinese. */
  take(answer: unknown): void {
    if (typeof answer === 'string') {
      if (!this.#known.has(answer)) {
        this.#known.add(answer);
        this.#all += `\n${answer}`;
      }
    } else if (Array.isArray(answer)) answer.forEach((one) => this.take(one));
    else if (answer !== null && typeof answer === 'object') {
      for (const [key, value] of Object.entries(answer)) {
        if (!('en' in answer && 'zh' in answer && key === 'zh')) this.take(value);
      }
    }
  }

  has(words: string): boolean {
    return this.#all.includes(words);
  }
}

const brokenWord = /undefined|\bNaN\b|\[object |Invalid Date|\{\w*\}|^[a-z]+[A-Z]\w*$/;
/** Names that are the same in every language. */
const foreignNames =
  /^(?:English|Excel|Word|PDF|docx|xlsx|SHA|UTF|CSV|FNV|GB|JPEG|JPG|PNG|Enter|Esc|Tab|Ctrl|IP|ID|MB|KB|Node|PostgreSQL|Chromium|anzhi|backup|verify)$/i;

/** A basis as it is cited on papers, in Chinese in every language. */
const legalBasis = /《[^《》]+》第[一二三四五六七八九十百（）条款项第]+/g;

/** What does not belong on a page in this language: leftover keys, Chinese in English and the other way round, unless it is data. */
export function strangeWords(words: readonly string[], language: 'zh' | 'en', data: DataWords): string[] {
  const strange = words.filter((one) => brokenWord.test(one) && !data.has(one));
  for (const word of words) {
    const said = word.replaceAll(legalBasis, '');
    const runs =
      language === 'en' ? (said.match(/[\u4e00-\u9fff]+/g) ?? []) : (said.match(/[A-Za-z]{3,}/g) ?? []).filter((run) => !foreignNames.test(run));
    if (runs.some((run) => run !== '中文' && !data.has(run))) strange.push(said.slice(0, 80));
  }
  return [...new Set(strange)];
}
