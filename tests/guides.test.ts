/** The guides show files to copy: what they show must be right. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContentFile } from '../src/reading/read-file.ts';

const guide = (slug: string) => readFileSync(new URL(`../content/guides/${slug}.md`, import.meta.url), 'utf8');
const examplesIn = (text: string) =>
  [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example]) => example as string);

const problemsOf = (text: string) =>
  readContentFile({
    path: 'content/listings/lark-chess-club.md',
    bytes: new TextEncoder().encode(text),
    kind: 'listings',
  }).problems;

test('the listing that “Add a listing” tells people to copy can be read', () => {
  const [listing] = examplesIn(guide('add-a-listing'));
  expect(problemsOf(listing!)).toEqual([]);
});

test('the lines that “Add a listing” tells people to publish with make it a listing', () => {
  const [listing, publishing] = examplesIn(guide('add-a-listing'));
  expect(problemsOf(listing!.replace('status: draft\n', publishing!))).toEqual([]);
});

test('the lines that “Check a listing” shows fit into a listing', () => {
  const [listing, publishing] = examplesIn(guide('add-a-listing'));
  const published = listing!.replace('status: draft\n', publishing!);
  const [review, paused, closed] = examplesIn(guide('check-a-listing'));
  expect(problemsOf(published.replace(/review:\n(?: {2}.*\n)+/, review!))).toEqual([]);
  expect(problemsOf(published.replace('status: published\n', paused!))).toEqual([]);
  expect(problemsOf(published.replace('status: published\n', closed!))).toEqual([]);
});
