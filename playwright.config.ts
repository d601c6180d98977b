/**
 * The browser journeys of `tests/e2e`, on the site built from `tests/content`.
 *
 * `npm test` builds the site and then runs this; by hand: `npm run test:build` once, then `npx playwright test`.
 */
import { defineConfig, devices } from '@playwright/test';
import { browserHere } from './scripts/lib/browser.ts';
import { sites, type TestSite, wholeFilesOnly } from './tests/e2e/lib/sites.ts';

const browser = browserHere();
if (!browser)
  throw new Error('No browser was found: run “npm test”, which finds or installs one, or set CHROME to its path.');

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test/results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/test/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    channel: undefined,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: { executablePath: browser.executablePath, args: browser.args },
  },
  projects: [
    { name: 'with headers', use: { baseURL: sites.withHeaders.url } },
    // A plain host below a path: the policy is in the pages alone. The journeys that it could break run again.
    { name: 'meta only, below a path', use: { baseURL: sites.metaOnly.url }, grep: /@both/ },
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
