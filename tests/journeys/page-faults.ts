import type { Page } from 'playwright-core';

/** A refusal (4xx) is an answer, not a fault; the browser writes every one of them to its console. */
const refusedByServer = /the server responded with a status of 4\d\d/;

/** Writes down what goes wrong behind a page: errors in scripts, errors on the console, answers of 500 and above. */
export function watchPage(page: Page, faults: string[]): void {
  const where = () => new URL(page.url()).pathname;
  page.on('pageerror', (error) => faults.push(`${where()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !refusedByServer.test(message.text())) faults.push(`${where()}: ${message.text().slice(0, 400)}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${where()}: ${response.status()} ${new URL(response.url()).pathname}`);
  });
}

/** What sticks out to the right of the window, or undefined. Parts that scroll by themselves may hold wider tables. */
export async function horizontalOverflow(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const over = [document.documentElement, document.querySelector('main')].find((one) => one && one.scrollWidth > one.clientWidth);
    if (!over) return undefined;
    const edge = over.getBoundingClientRect().right;
    const wide = [...document.querySelectorAll<HTMLElement>('main *')].findLast((one) => one.getBoundingClientRect().right > edge + 1);
    return `${over.scrollWidth} of ${over.clientWidth} pixels${wide ? ` by ${wide.tagName.toLowerCase()}.${wide.className}` : ''}`;
  });
}
