import { expect, test } from 'vitest';
import { problemsWith, saidWith, smallFolder } from '../../tests/lib/small-folder.ts';
import { readContent } from '../reading/read-content.ts';
import { checkProblems } from './index.ts';

test('a vocabulary that nothing uses is told with the nearest name', () => {
  expect(saidWith({ 'vocabulary/interest.yaml': smallFolder['vocabulary/interests.yaml'] as string })).toEqual([
    'error vocabulary.unknown, File: is not a vocabulary that anything uses; did you mean “interests”?',
  ]);
});

test('a choice without a word is told', () => {
  expect(
    saidWith({ 'vocabulary/formats.yaml': 'title: Formats\nterms: [{ slug: online, label: Online }]\n' }),
  ).toContain('error vocabulary.incomplete, Terms: has no term “outdoors”; write its label');
});

test('a missing vocabulary is one problem', () => {
  const { 'vocabulary/interests.yaml': _gone, ...rest } = smallFolder;
  const files = Object.entries(rest).map(([path, text]) => ({ path, bytes: Buffer.from(text as string) }));
  const read = readContent(files);
  expect(checkProblems(read.content, '2026-11-23', read)).toMatchObject([
    { file: 'content/vocabulary/interests.yaml', code: 'vocabulary.missing' },
  ]);
  expect(problemsWith({})).toEqual([]);
});
