/** The way out for schools: the configuration that is made for Decap opens in Sveltia CMS too. */
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { swapFormats } from '../../src/editor/decap/swap-formats.ts';
import { adminContent } from '../../src/site/admin-content.ts';
import { expect, test } from './lib/test.ts';

const port = 4372;
const dist = 'node_modules/@sveltia/cms/dist';
let server: Server;

test.use({ baseURL: `http://localhost:${port}/`, ownClock: true });

/** Sveltia keeps the files of this backend in the page: nothing but the configuration is looked at. */
function configuration() {
  const { config } = adminContent('tests/content', { base: '/', embedded: true }).settings;
  if (!config) throw new Error('There is no configuration.');
  return { ...swapFormats(config), backend: { name: 'test-repo' } };
}

test.beforeAll(() => {
  const parts: Record<string, [type: string, body: () => string]> = {
    '/': [
      'text/html',
      () => '<!doctype html><title>Sveltia</title><body><script type="module" src="/start.js"></script>',
    ],
    '/start.js': [
      'text/javascript',
      () => `import { init } from '/sveltia-cms.mjs';\ninit({ config: ${JSON.stringify(configuration())} });\n`,
    ],
    '/sveltia-cms.mjs': ['text/javascript', () => readFileSync(`${dist}/sveltia-cms.mjs`, 'utf8')],
  };
  const chunks = new Set(readdirSync(`${dist}/chunks`).map((name) => `/chunks/${name}`));
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const part = parts[path];
    if (part) response.writeHead(200, { 'content-type': part[0] }).end(part[1]());
    else if (chunks.has(path)) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      createReadStream(`${dist}${path}`).pipe(response);
    } else response.writeHead(404).end();
  }).listen(port, 'localhost');
});
test.afterAll(() => server.close());

test('Sveltia CMS shows every collection and the form of a listing', async ({ page, watch }) => {
  // Sveltia fetches its letters and icons from elsewhere. It is nothing that we publish; here it gets none.
  await page.route(/^https:/, (route) => route.abort());
  watch.expectFault(/asked another website|ERR_FAILED|404/);
  await page.goto('');
  await page.getByRole('button', { name: /test/i }).click({ timeout: 20_000 });
  for (const name of ['Listings', 'Organisations', 'Schools', 'Lists', 'Pages', 'Guides', 'Vocabularies'])
    await expect(page.getByRole('treeitem', { name })).toBeVisible();
  await page.goto('#/collections/listings/new');
  await expect(page.getByRole('group', { name: /Name/ }).first()).toBeVisible();
  // It draws a box only when it comes into sight, and has a heading for each from the start.
  for (const label of ['Name', 'Organisation', 'Interests', 'In one line, for pupils'])
    await expect(page.getByRole('heading', { name: label, exact: true })).toBeAttached();
});
