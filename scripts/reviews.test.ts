import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listingText, smallFolder } from '../tests/lib/small-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'reviews-'));
const content = join(folder, 'content');
const checked = (checkedOn: string, nextDue?: string) => ({ checkedOn, ...(nextDue && { nextDue }) });
const files = {
  ...smallFolder,
  'settings/site.yaml':
    'name: Testford Directory\nplace: Testford\nurl: https://testford.example.org/clubs/\nsuggestionsTo: directory@example.org\n',
  'organisations/hall-trust.yaml': 'name: Hall Trust\nemail: hello@example.org\nprivateEmail: secretary@example.org\n',
  'organisations/mill-arts.yaml': 'name: “Mill” Arts\nphone: "01632 960123"\n',
  'listings/chess-club.md': listingText({ review: checked('2026-10-05') }),
  'listings/draughts.md': listingText({ name: 'Draughts', review: checked('2026-05-10', '2026-11-10') }),
  'listings/go.md': listingText({ name: 'Go', review: checked('2026-06-20'), cost: { kind: 'free' } }),
  'listings/never.md': listingText({
    name: 'Never Looked At',
    organisation: 'mill-arts',
    status: 'paused',
    review: {},
  }),
  'listings/closed.md': listingText({ name: 'Closed', status: 'closed', review: {} }),
  'listings/hidden.md': listingText({
    name: 'Hidden',
    review: checked('2026-05-01'),
    places: [{ area: 'Old Town', address: '7 Quokka Street', postcode: 'ZZ1 1AA', hideExactAddress: true }],
  }),
  'listings/draft.md': listingText({ name: 'Draft', status: 'draft', review: {} }),
};

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function reviews(...words: string[]) {
  return spawnSync(process.execPath, ['scripts/reviews.ts', '--content', content, ...words], {
    encoding: 'utf8',
    env: { ...process.env, FINGERPOST_TODAY: '2026-11-23', NO_COLOR: '1' },
  });
}

test('R-10 what is due, overdue and never checked, by organisation, with a letter to each', async () => {
  const into = join(folder, 'letters');
  const { stdout, stderr, status } = reviews('--messages', into, '--text');
  expect([status, stderr]).toEqual([0, '']);
  const letters = ['hall-trust', 'mill-arts'].map((name) => readFileSync(join(into, `${name}.txt`), 'utf8'));
  await expect([stdout.replaceAll(folder, ''), ...letters].join('\n==========\n')).toMatchFileSnapshot(
    '../tests/fixtures/reviews.txt',
  );
  expect(letters.join()).not.toContain('Quokka');
});

test('a letter opens in a mail program, ready to send', async () => {
  const into = join(folder, 'eml');
  expect(reviews('--messages', into).status).toBe(0);
  const [letter, other] = ['mill-arts', 'hall-trust'].map((name) => readFileSync(join(into, `${name}.eml`)));
  const { headers, subject, text } = await PostalMime.parse(letter!);
  expect(headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }));
  expect(subject).toBe('Is “Never Looked At” still right?');
  expect(text).toContain('https://testford.example.org/clubs/suggest/never/#still-right');
  const { from, to } = await PostalMime.parse(other!);
  expect([from?.address, to?.[0]?.address]).toEqual(['directory@example.org', 'secretary@example.org']);
  for (const line of letter!.toString().split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
});

test('letters with private addresses are not written where others can read them', () => {
  const { status, stderr } = reviews('--messages', join(content, 'letters'));
  expect(status).toBe(1);
  expect(stderr).toContain('choose a folder of your own');
  expect(existsSync(join(content, 'letters'))).toBe(false);
});
