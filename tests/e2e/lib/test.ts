/**
 * The test of every journey: a page on the day of the tests, watched all the while.
 *
 * Whatever a journey is about, it fails when the page asks another website for anything, breaks the browser’s
 * rules, throws, logs an error, or runs a word of content as code.
 */
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { testDay } from './sites.ts';

export { expect };

export interface Watch {
  /** The address of everything that was asked for. */
  requests: string[];
  /** What must not have happened, in words. */
  faults: string[];
  /** This journey breaks something on purpose: an error that looks like this is no fault. */
  expectFault(pattern: RegExp): void;
  /** Everything above is in order. */
  check(): Promise<void>;
}

/** A visitor’s browser is at nine in the morning of a Monday in term. */
const morning = new Date(`${testDay}T09:00:00Z`);

export const test = base.extend<{ watch: Watch; ownClock: boolean }>({
  /** The browser's own clock, for journeys about how a page was come to: the set one knows nothing of that. */
  ownClock: [false, { option: true }],
  watch: [
    async ({ context, page, baseURL, ownClock }, use) => {
      const watch = await watchOver(context, page, baseURL as string);
      // From then on the clock runs, as the map’s moves need it to.
      if (!ownClock) await page.clock.install({ time: morning });
      await use(watch);
      await watch.check();
    },
    { auto: true },
  ],
});

/** Watches a page from before it opens anything. */
export async function watchOver(context: BrowserContext, page: Page, home: string): Promise<Watch> {
  const origin = new URL(home).origin;
  const requests: string[] = [];
  const faults: string[] = [];
  const expected: RegExp[] = [];
  context.on('request', (request) => {
    requests.push(request.url());
    if (!request.url().startsWith(origin) && !/^(?:blob|data):/.test(request.url()))
      faults.push(`asked another website: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => faults.push(`threw: ${error.stack ?? error.message}`));
  page.on('dialog', async (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy broken: ${violatedDirective} ${blockedURI}`),
    );
  });
  return {
    requests,
    faults,
    expectFault: (pattern) => expected.push(pattern),
    async check() {
      const ran = await page.evaluate(() => '__x' in window).catch(() => false);
      if (ran) faults.push('a text of the content ran as code (window.__x)');
      expect(faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
  };
}
