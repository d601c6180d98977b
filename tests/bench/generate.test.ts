import { expect, test } from 'vitest';
import { readContent } from '../../src/reading/read-content.ts';
import { madeUpFiles } from './generate.ts';

const size = { schools: 3, listingsPerSchool: 40 };

test('a made-up directory is the same each time', () => {
  expect([...madeUpFiles(size)]).toEqual([...madeUpFiles(size)]);
});

test('another seed makes another directory', () => {
  expect([...madeUpFiles(size, 1)]).not.toEqual([...madeUpFiles(size, 2)]);
});

test('every made-up file can be read without a problem', () => {
  const files = [...madeUpFiles(size)].map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const { content, problems } = readContent(files);
  expect(problems.filter(({ file }) => !file.includes('settings')).map(({ message }) => message)).toEqual([]);
  expect(content.listings.size).toBe(120);
  expect(content.schools.size).toBe(3);
});
