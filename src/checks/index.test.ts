import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemsWith, saidWith, smallFolder } from '../../tests/lib/small-folder.ts';
import { checks } from './index.ts';

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

test('each check says what it looks for, in a line that “npm run check -- --help” can show', () => {
  for (const [name, { looksFor }] of Object.entries(checks)) expect(looksFor, name).toMatch(/^[a-z].{10,150}[^.]$/);
  expect(new Set(Object.values(checks).map(({ looksFor }) => looksFor)).size).toBe(Object.keys(checks).length);
});

test('every file with a check in it is asked', () => {
  const names = readdirSync('src/checks').filter((name) => /^(?!index|check\.)[a-z-]+\.ts$/.test(name));
  const camel = (name: string) => name.replace('.ts', '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const helpers = ['grave', 'homeAddress', 'imageBytes', 'personNumbers'];
  expect(names.map(camel).filter((name) => !(name in checks) && !helpers.includes(name))).toEqual([]);
});
