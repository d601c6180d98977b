/** The guides show files to copy: what they show must be right. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blockFillers, fillers } from '../src/domain/staff/fillers.ts';
import { readSessionLine } from '../src/exchange/suggestions/read-session-line.ts';
import { readContentFile } from '../src/reading/read-file.ts';
import { oauthSettings } from '../src/server/oauth/settings.ts';
import { largestPicture, pictureFolder } from './lib/picture.ts';

const guide = (slug: string) => readFileSync(new URL(`../content/guides/${slug}.md`, import.meta.url), 'utf8');
const examplesIn = (text: string) =>
  [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example]) => example as string);

const problemsOf = (text: string) =>
  readContentFile({
    path: 'content/listings/lark-chess-club.md',
    bytes: new TextEncoder().encode(text),
    kind: 'listings',
  }).problems;

/** The whole listing, and the lines that publish it. */
function addAListing(): (string | undefined)[] {
  const [listing, ...others] = examplesIn(guide('add-a-listing'));
  return [listing, others.find((example) => example.startsWith('status: published'))];
}

test('the times, prices and places that “Add a listing” shows fit into its listing', () => {
  const [listing, ...others] = examplesIn(guide('add-a-listing'));
  const parts = others.filter((example) => /^(?:sessions|places):/.test(example));
  expect(parts).toHaveLength(4);
  const withoutPlaces = listing!.replace(/places:\n(?: {2}.*\n)+/, '');
  for (const part of parts)
    expect(problemsOf(withoutPlaces.replace('status: draft\n', `status: draft\n${part}`)), part).toEqual([]);
});

test('every line of times that “Your listing” shows is understood', () => {
  const list = guide('your-listing').split('All of these are understood:')[1]?.split('\n\n')[1] ?? '';
  const lines = list.split('\n').map((line) => line.replace(/^- /, ''));
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(readSessionLine(line), line).toHaveProperty('session');
});

test('the listing that “Add a listing” tells people to copy can be read', () => {
  const [listing] = examplesIn(guide('add-a-listing'));
  expect(problemsOf(listing!)).toEqual([]);
});

test('the lines that “Add a listing” tells people to publish with make it a listing', () => {
  const [listing, publishing] = addAListing();
  expect(problemsOf(listing!.replace('status: draft\n', publishing!))).toEqual([]);
});

test('every line of days and times in “Your listing” is understood', () => {
  const part = guide('your-listing').split('## How to write days and times')[1]!.split('\n## ')[0]!;
  const lines = [...part.matchAll(/^- (.*)$/gm)].map(([, line]) => line!);
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.flatMap((line) => ('problem' in readSessionLine(line) ? line : []))).toEqual([]);
});

test('the lines that “Check a listing” shows fit into a listing', () => {
  const [listing, publishing] = addAListing();
  const published = listing!.replace('status: draft\n', publishing!);
  const [review, paused, closed] = examplesIn(guide('check-a-listing'));
  expect(problemsOf(published.replace(/review:\n(?: {2}.*\n)+/, review!))).toEqual([]);
  expect(problemsOf(published.replace('status: published\n', paused!))).toEqual([]);
  expect(problemsOf(published.replace('status: published\n', closed!))).toEqual([]);
});

test('the settings that “Editing online” shows can be read', () => {
  const examples = examplesIn(guide('editing-online'));
  expect(examples.map((text) => /^backend: (\w+)/.exec(text)?.[1])).toEqual(['github', 'gitlab', 'forgejo']);
  for (const text of examples) {
    const bytes = new TextEncoder().encode(text);
    expect(readContentFile({ path: 'content/settings/editing.yaml', bytes, kind: 'editing' }).problems).toEqual([]);
  }
});

test('“Editing online” names every setting that signing in with GitHub asks for', () => {
  const asked = oauthSettings({});
  const names = 'problems' in asked ? asked.problems.map((problem) => problem.split(':')[0] as string) : [];
  expect(names).toHaveLength(3);
  for (const name of names) expect(guide('editing-online')).toContain(`| \`${name}\` |`);
});

test('the list that “Pages for staff” shows can be read, and so can its text', () => {
  const [text, list] = examplesIn(guide('for-staff'));
  const read = (path: string, kind: 'lists' | 'staff', words: string) =>
    readContentFile({ path: `content/${path}`, bytes: new TextEncoder().encode(words), kind }).problems;
  expect(read('lists/free.yaml', 'lists', list!)).toEqual([]);
  expect(read('staff/pathway.md', 'staff', `---\n${text}---\nWords.\n`)).toEqual([]);
});

test('“Pages for staff” names everything that fills itself in, and nothing else', () => {
  const named = [...guide('for-staff').matchAll(/^\| `\{\{([a-z-]+)/gm)].map(([, name]) => name);
  expect(named).toEqual([...Object.keys(fillers), ...Object.keys(blockFillers)]);
});

test('every picture that a guide shows is there and small, and every picture is shown', () => {
  const guides = readdirSync('content/guides').filter((name) => name.endsWith('.md'));
  const shown = guides.flatMap((name) =>
    [...readFileSync(`content/guides/${name}`, 'utf8').matchAll(/!\[[^\]]+\]\(pictures\/([^)]+)\)/g)].map(
      ([, file]) => file as string,
    ),
  );
  const there = existsSync(pictureFolder) ? readdirSync(pictureFolder) : [];
  expect(new Set(shown)).toEqual(new Set(there));
  for (const file of there) expect(statSync(`${pictureFolder}/${file}`).size, file).toBeLessThanOrEqual(largestPicture);
});

test('the words of trouble that “Set up a school” shows can be read', () => {
  const example = examplesIn(guide('set-up-a-school')).find((text) => text.startsWith('phrases:'));
  const { problems } = readContentFile({
    path: 'content/settings/distress.yaml',
    bytes: new TextEncoder().encode(example),
    kind: 'distress',
  });
  expect(problems).toEqual([]);
});
