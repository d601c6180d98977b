/**
 * The browser journeys of `tests/e2e`, on the site built from `tests/content`.
 *
 * `npm test` builds the site and then runs this; by hand: `npm run test:build` once, then `npx playwright test`.
 */

import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { browserHere } from './scripts/lib/browser.ts';
import { otherBrowsersHere } from './scripts/lib/other-browsers.ts';
import { sites, type TestSite, wholeFilesOnly } from './tests/e2e/lib/sites.ts';

const browser = browserHere();
if (!browser)
  throw new Error('No browser was found: run “npm test”, which finds or installs one, or set CHROME to its path.');
/** Journeys that start their own browsers: WebKit, an old Chromium, and Firefox with pages kept in memory. */
const realBrowsers = '**/real-browsers.spec.ts';

const { firefox } = otherBrowsersHere();
if (firefox) process.env.FIREFOX ??= firefox;

const chromium = {
  ...devices['Desktop Chrome'],
  channel: undefined,
  launchOptions: { executablePath: browser.executablePath, args: browser.args },
};

/** The Firefox of the system, by way of a program in between. With pages kept in memory Playwright's `goBack` hangs. */
const inFirefox = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  viewport: devices['Desktop Firefox'].viewport,
  launchOptions: {
    executablePath: join(import.meta.dirname, 'tests/e2e/lib/firefox-between.mjs'),
    firefoxUserPrefs: { 'browser.sessionhistory.max_total_viewers': 0 },
  },
} as const;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test/results',
  fullyParallel: true,
  workers: 2,
  // Told at the end of the run, and by `npm test`.
  retries: 1,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/test/playwright.json' }]],
  use: { locale: 'en-GB', timezoneId: 'Europe/London' },
  projects: [
    { name: 'with headers', use: { ...chromium, baseURL: sites.withHeaders.url }, testIgnore: realBrowsers },
    // A plain host below a path: the policy is in the pages alone. The journeys that it could break run again.
    {
      name: 'meta only, below a path',
      use: { ...chromium, baseURL: sites.metaOnly.url },
      grep: /@both/,
      testIgnore: realBrowsers,
    },
    { name: 'real browsers', testMatch: realBrowsers },
    // The journeys that matter most, where there is a Firefox.
    ...(firefox ? [{ name: 'Firefox', use: { ...inFirefox, baseURL: sites.withHeaders.url }, grep: /@browsers/ }] : []),
  ],
  webServer: [
    ...Object.values(sites).map((site) => served(site, site.withHeaders ? [] : ['--no-headers'])),
    served(wholeFilesOnly, ['--no-range']),
  ],
});

function served({ folder, url, port, base }: TestSite, options: string[]) {
  const command = [
    `"${process.execPath}" scripts/serve.ts --folder ${folder} --port ${port} --base ${base}`,
    ...options,
  ];
  return { command: command.join(' '), url, reuseExistingServer: false };
}
