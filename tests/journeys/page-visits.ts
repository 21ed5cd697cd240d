import type { Page, Request } from 'playwright-core';
import { horizontalOverflow } from './page-faults.ts';
import { DataWords, strangeWords, wordsOf } from './page-words.ts';

export interface Visitor {
  /** Goes to an address within the console, looks at it in both languages, and gives what is wrong with it, in words. */
  visit(address: string): Promise<string[]>;
}

/** Walks through the pages as one who is signed in, without loading the application again for each. */
export function visitorOf(page: Page): Visitor {
  const data = new DataWords();
  const settled = settling(page);
  const readings = new Set<Promise<void>>();
  let refused: string[] = [];
  page.on('response', (response) => {
    // 403: not every post may do what a page is for; then the page says so.
    if (response.status() >= 400 && response.status() !== 403) refused.push(`${response.status()} ${new URL(response.url()).pathname}`);
    if (!response.headers()['content-type']?.startsWith('application/json')) return;
    const reading = response.json().then(
      (answer) => data.take(answer),
      () => undefined,
    );
    readings.add(reading);
    void reading.finally(() => readings.delete(reading));
  });

  async function lookAt(language: 'zh' | 'en'): Promise<string[]> {
    const faults: string[] = [];
    if (!(await settled())) faults.push('has no heading, or is still loading after 15 seconds');
    await Promise.all(readings);
    const [wide, words] = await Promise.all([horizontalOverflow(page), wordsOf(page)]);
    if (wide) faults.push(`wider than the window: ${wide}`);
    const strange = strangeWords(words, language, data);
    if (strange.length > 0)
      faults.push(`${language === 'en' ? 'not English, or no words' : 'not Chinese, or no words'}: ${strange.slice(0, 6).join(' | ')}`);
    return faults.map((fault) => `${language}: ${fault}`);
  }

  const switchTo = (language: string) =>
    page.evaluate((name) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name)?.click(), language);

  return {
    async visit(address) {
      refused = [];
      await page.evaluate((path) => window.history.pushState({}, '', path), address);
      const faults = await lookAt('zh');
      await switchTo('English');
      faults.push(...(await lookAt('en')));
      await switchTo('中文');
      faults.push(...refused);
      return [...new Set(faults)].map((fault) => `${address} ${fault}`);
    },
  };
}

/** A function that waits until the page has its heading and nothing is asked of the server; false where that does not come about. */
function settling(page: Page): () => Promise<boolean> {
  const underWay = new Set<Request>();
  page.on('request', (request) => void (['fetch', 'xhr', 'script'].includes(request.resourceType()) && underWay.add(request)));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return async () => {
    for (const end = Date.now() + 15_000; Date.now() < end;) {
      const isThere = await page.evaluate(
        () =>
          new Promise<boolean>((tell) =>
            requestAnimationFrame(() =>
              setTimeout(
                () => tell(document.querySelector('main h1') !== null && document.querySelector('main [role=status][aria-label]') === null),
                20,
              ),
            ),
          ),
      );
      if (isThere && underWay.size === 0) return true;
    }
    return false;
  };
}
