import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped } from '../../domain/text/escaped.ts';
import type { Question } from '../../exchange/suggestions/questions.ts';
import { box } from './boxes-html.ts';

const question = (given: Partial<Question>): Question => ({
  id: 'x',
  path: '',
  words: 'Words',
  kind: 'line',
  part: '',
  choices: [],
  ...given,
});

test('no text of a listing can leave its box', () => {
  const kinds = ['line', 'text', 'times', 'choice', 'choices'] as const;
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom('"><script>x', '</textarea><b>', "' onfocus=x", '\n</select>', '&quot;'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...kinds), hostile, (kind, text) => {
      const html = box(question({ kind, words: text, choices: [['a', text]] }), text);
      const ours = box(question({ kind, words: '', choices: [['a', '']] }), '');
      const tags = (markup: string) => [...markup.matchAll(/<\/?[a-z]+/g)].map(([tag]) => tag);
      expect(tags(html)).toEqual(tags(ours));
      // In a quoted attribute only a quote mark ends the text.
      expect(escaped(text)).not.toMatch(/[<>"]/);
    }),
  );
});

test('each box that takes free text asks for no child’s name, and each has a limit', () => {
  for (const kind of ['text'] as const) expect(box(question({ kind }), '')).toContain('no child’s name');
  for (const kind of ['line', 'text', 'times', 'number'] as const)
    expect(box(question({ kind }), '')).toMatch(/maxlength="\d+"/);
});

test('a sentence is read whole in its box, and an e-mail address stands on one line', () => {
  expect(box(question({ id: 'summary', most: 250 }), 'Play chess.')).toContain('<textarea name="summary"');
  expect(box(question({ id: 'email', most: 254 }), 'chess@example.org')).toContain('<input name="email"');
});
