import { type Browser, chromium, type Page } from 'playwright-core';
import type { TestAccount } from '../support/test-account.ts';
import type { TestApp } from '../support/test-app.ts';
import { watchPage } from './page-faults.ts';

export interface Visit {
  language?: 'zh' | 'en';
  /** Where the page opens; absent: the start page of the post. */
  path?: string;
}

export interface ConsoleBrowser {
  /** http://127.0.0.1:PORT of the server that the pages come from. */
  address: string;
  /** Errors in scripts and on the console, answers of 500 and above, over all pages opened; see watchPage. */
  faults: string[];
  /** A page of a person who is signed in, in a session and storage of its own. */
  enter(account: TestAccount, visit?: Visit): Promise<Page>;
  /** A page at the sign-in form, nobody signed in. */
  stranger(): Promise<Page>;
  /** With JOURNEY_PICTURES=FOLDER every page that is still open leaves its picture there. */
  close(): Promise<void>;
}

const switches = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium on the built pages of a server, in a window of the size that offices have: 1366 x 768. */
export async function openConsole(server: TestApp): Promise<ConsoleBrowser> {
  const address = await server.app.listen({ port: 0, host: '127.0.0.1' });
  const browser: Browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: switches });
  const faults: string[] = [];

  async function open(): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      acceptDownloads: true,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    watchPage(page, faults);
    return page;
  }

  return {
    address,
    faults,
    async enter(account, { language = 'zh', path = '/' } = {}) {
      const page = await open();
      const signedIn = await page.request.post(`${address}/api/session`, { data: { account: account.name, password: account.password } });
      if (!signedIn.ok()) throw new Error(`sign-in of ${account.name}: ${signedIn.status()} ${await signedIn.text()}`);
      if (language === 'en') await page.addInitScript(() => localStorage.getItem('anzhi.language') ?? localStorage.setItem('anzhi.language', 'en'));
      await page.goto(`${address}${path}`);
      await page.locator('main').waitFor();
      return page;
    },
    async stranger() {
      const page = await open();
      await page.goto(`${address}/sign-in`);
      return page;
    },
    async close() {
      const folder = process.env['JOURNEY_PICTURES'];
      const pages = browser.contexts().flatMap((context) => context.pages());
      if (folder) for (const [index, page] of pages.entries()) await page.screenshot({ path: `${folder}/${Date.now()}-${index}.png` });
      await browser.close();
    },
  };
}
