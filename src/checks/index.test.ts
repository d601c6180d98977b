import { expect, test } from 'vitest';
import { problemsWith, saidWith, smallFolder } from '../../tests/lib/small-folder.ts';

test('a folder that is right in every way has no problem', () => {
  expect(problemsWith({})).toEqual([]);
});

test('a fictional site is checked on its own day', () => {
  const site = `${smallFolder['settings/site.yaml']}fictional: true\ndemoDate: 2026-11-23\n`;
  expect(saidWith({ 'settings/site.yaml': site }, '2031-01-01')).toEqual([]);
});

test('every problem has a file and a sentence that starts small and does not end in a full stop', () => {
  const problems = problemsWith({}, '2031-01-01');
  expect(problems.length).toBeGreaterThan(3);
  for (const { file, message } of problems) {
    expect(file).toMatch(/^content\//);
    expect(message).toMatch(/^[a-z0-9“].*[^.]$/);
  }
});
