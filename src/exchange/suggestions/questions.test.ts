import { expect, test } from 'vitest';
import { contentOf, listingOf, monday } from '../../../tests/lib/content.ts';
import { directoryFrom } from '../../domain/directory/directory.ts';
import { fieldAt } from '../../reading/field-at.ts';
import { listingSchema } from '../../schema/listing.ts';
import { changesOf } from './changes.ts';
import { asideQuestions, placeQuestions, questionTable, wordsFor } from './question-table.ts';
import { answerBlank, answerNow, questionsFor } from './questions.ts';
import { isId, suggestionKinds } from './suggestion.ts';
import { beforeText, suggestionFromBoxes } from './suggestion-from-boxes.ts';

const directory = directoryFrom(contentOf({}), monday);
const vocabulary = {
  ...directory.vocabulary,
  access: { title: 'Access', terms: [{ slug: 'step-free', label: 'Step-free', synonyms: [], cy: { synonyms: [] } }] },
};
const chess = {
  ...listingOf({
    places: [{ name: 'Hall', sessions: [{ days: ['tuesday'], starts: '16:00' }] }],
    access: { 'step-free': 'yes' },
  }),
  body: 'Come.',
};

test('every question is about a field of the schema', () => {
  for (const question of questionsFor(chess, vocabulary)) {
    if (question.path !== 'body')
      expect(fieldAt(listingSchema, question.path.split('.')), question.path).not.toBeNull();
    expect(isId(question.id), question.id).toBe(true);
    expect(wordsFor(question.id), question.id).not.toBe(question.id);
  }
});

test('no two questions have one name, and none is called like a kind of suggestion', () => {
  const ids = [
    ...questionTable,
    ...asideQuestions,
    ...placeQuestions.map((each) => ({ ...each, id: `place-1-${each.id}` })),
  ].map(({ id }) => id);
  expect(new Set([...ids, ...suggestionKinds, 'end']).size).toBe(ids.length + suggestionKinds.length + 1);
});

test('boxes take as much as the schema, and no more', () => {
  for (const { most, path, kind, id } of questionsFor(null, vocabulary)) {
    if (!most || path === 'body' || kind === 'times' || kind === 'choices') continue;
    const field = fieldAt(listingSchema, path.split('.'));
    const tooLong = field?.safeParse('a'.repeat(most + 1)).success;
    expect(tooLong, id).toBe(false);
  }
});

test('a form sent as it is changes nothing', () => {
  const now = Object.fromEntries(
    questionsFor(chess, vocabulary).map((question) => [question.id, answerNow(question, chess)]),
  );
  const entries = Object.entries(now).flatMap(([id, answer]) =>
    answer.split('\n').map((line): [string, string] => [id, line]),
  );
  const hidden: [string, string][] = [
    ['kind', 'change'],
    ['listing', 'chess-club'],
    ['leave-empty', ''],
    ['before', beforeText(now)],
  ];
  expect(suggestionFromBoxes([...hidden, ...entries])).toMatchObject({ code: 'nothing' });
  // Nor does it without the prints of what was there, once it is compared with the listing.
  const read = suggestionFromBoxes([...hidden.slice(0, 3), ...entries]);
  expect('suggestion' in read && changesOf(read.suggestion, chess, vocabulary)).toEqual({ changes: [], remarks: [] });
});

test('a new club of which nothing is told is not said to be free, or to have anything', () => {
  const blank = questionsFor(null, vocabulary).map((question): [string, string] => [
    question.id,
    answerBlank(question),
  ]);
  expect(Object.fromEntries(blank)).toMatchObject({
    cost: 'not-told',
    dbs: 'not-told',
    'cost-per': 'session',
    kit: '',
    watch: 'ask',
  });
});

test('without JavaScript, a group whose last tick was taken away is a change', () => {
  const before = beforeText({ ways: 'book', phone: '' });
  const read = suggestionFromBoxes([
    ['kind', 'change'],
    ['listing', 'chess-club'],
    ['before', before],
    ['phone', ''],
  ]);
  expect(read).toEqual({ suggestion: { kind: 'change', listing: 'chess-club', answers: { ways: '' } } });
});

test('what is too long, about nothing or from a robot is refused', () => {
  const form = (...more: [string, string][]) =>
    suggestionFromBoxes([['kind', 'change'], ['listing', 'chess-club'], ...more]);
  expect(form(['note', 'x'.repeat(30_001)])).toMatchObject({ code: 'too-long' });
  expect(form(['leave-empty', 'x'], ['note', 'x'])).toMatchObject({ code: 'trap' });
  expect(form(['reply', 'a@example.org'])).toMatchObject({ code: 'nothing' });
  expect(
    suggestionFromBoxes([
      ['kind', 'change'],
      ['listing', '../x'],
      ['note', 'x'],
    ]),
  ).toMatchObject({ code: 'unknown' });
  expect(
    suggestionFromBoxes([
      ['kind', 'delete'],
      ['listing', 'chess-club'],
      ['note', 'x'],
    ]),
  ).toMatchObject({ code: 'unknown' });
});

test('nothing about a child is asked', () => {
  const words = [...questionTable, ...placeQuestions, ...asideQuestions]
    .map((each) => `${each.words} ${each.help ?? ''}`)
    .join('\n');
  expect(words).not.toMatch(/your name|child’s (?!name)|date of birth|pupil’s/i);
});
