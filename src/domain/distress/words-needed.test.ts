import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleList } from './rule-list.ts';
import { wordsNeeded } from './words-needed.ts';

test.each([
  ['know where i live', ['know']],
  ['(pour|threw) (\\w+ )?acid', ['acid']],
  ['(very )?cold (in|at) (my|the) home', ['cold']],
  ['(feel|felt) (so |very )?(lonely|alone)', ['feel', 'felt']],
  ['(in |on )?(the )?bus', ['bus ']],
  ['(slap|kick)(s|ed)? me', ['slap', 'kick']],
  ['pics? of me', ['pic']],
  ['116 ?123', ['116']],
  ['[PQ] (is|was)', ['is ', 'was ']],
  ['[PQ] (is|was)?', ['']],
])('%s is tried where a word begins so', (phrase, starts) => {
  expect(wordsNeeded(phrase)).toEqual(starts);
});

test('whatever is typed, a rule that is not tried would not match', () => {
  const phrases = readFileSync(new URL('./phrases.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^[#={]|^\w[\w ]*: /.test(line) && !line.includes('{'));
  expect(phrases.length).toBeGreaterThan(1000);
  const typed = readFileSync(new URL('../../../tests/distress/in-trouble.txt', import.meta.url), 'utf8').split('\n');
  for (const phrase of phrases.filter((each) => !/[PQTW]/.test(each))) {
    const alone = ruleList([phrase]);
    // Where nothing is needed every text is tried.
    const always = new RegExp(`(?:^| )(?:${phrase.replace(/~/g, '').replace(/ \* /g, '(?: [^ ]+){0,3} ')})(?= |$)`);
    for (const text of typed) if (always.test(text)) expect(alone.foundIn(text), `${phrase}: ${text}`).toHaveLength(1);
  }
});
