import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inertLine, itemWords, wordsProblem } from './senders-words.ts';

test('a line is at most so long, has nothing hidden in it, and is the same when made inert again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const line = inertLine(text, 80);
      expect(Array.from(line).length).toBeLessThanOrEqual(80);
      expect(line.isWellFormed()).toBe(true);
      expect(line).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F]/u);
      expect(inertLine(line, 80)).toBe(line);
    }),
    { numRuns: 500 },
  );
});

test('line breaks become spaces; invisible signs, half characters and towers of accents go', () => {
  expect(inertLine('Blue\r\n\tdoor', 80)).toBe('Blue door');
  expect(inertLine('a\u202Eb\u200Bc\u2066d\uFEFFe\u00ADf\u{E0041}g\uD800h\u3164i', 80)).toBe('abcdefghi');
  expect(inertLine(`z${'\u0301'.repeat(30)}`, 80)).toBe('ź\u0301\u0301\u0301'.slice(0, 4));
});

test('words that would send a child elsewhere are left out, and the form says so', () => {
  for (const text of [
    'See https://evil.example',
    'go to www dot',
    'evil.example.com/x',
    'ｅｖｉｌ．ｃｏｍ',
    'write to sam@example.org',
    'Ring 07700 900123',
    'ring (01632) 960-100',
  ]) {
    expect(itemWords(text), text).toBe('');
    expect(wordsProblem(text), text).toMatch(/^Take out/);
  }
});

test('ordinary words stay', () => {
  for (const text of [
    'Miss Patel can walk over with you the first time.',
    'Tuesdays 4.30pm to 5.45pm, Room G4.',
    'By the blue door.Then ask for help.',
    'Bus 7, 12 or 14 (20 minutes), £2.50',
    '<b>1 < 2 & 3</b>',
  ]) {
    expect(itemWords(text)).toBe(text);
    expect(wordsProblem(text)).toBeNull();
  }
});
