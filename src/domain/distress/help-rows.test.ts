import { describe, expect, test } from 'vitest';
import { distressKinds } from '../../schema/distress-kinds.ts';
import { helplinesSchema } from '../../schema/settings.ts';
import { type HelpRow, helplineNamed, helpRows, inSchoolWords, rowsFor, schoolRow } from './help-rows.ts';
import { helpSentence } from './help-words.ts';

const { helplines } = helplinesSchema.parse({
  helplines: [
    { slug: 'emergency', name: 'Police, ambulance and fire', forWhom: 'Danger now', phone: '999', emergency: true },
    { slug: 'childline', name: 'Childline', forWhom: 'Anyone under 19', phone: '0800 1111' },
    { slug: 'samaritans', name: 'Samaritans', forWhom: 'Anyone of any age', phone: '116 123' },
    { slug: 'shout', name: 'Shout', forWhom: 'Anyone who would rather text', textTo: '85258', textWord: 'SHOUT' },
    { slug: 'nhs-111-wales', name: 'NHS 111 Wales', forWhom: 'Mental health', phone: '111', nations: ['wales'] },
    { slug: 'lark-line', name: 'Lark Line', forWhom: 'Young people here', website: 'https://lark.example.org/' },
  ],
});
const school = schoolRow({ role: 'Safeguarding lead', phone: '01632 960101' });
const rows = [...(school ? [school] : []), ...helplines.flatMap(helpRows)];
const order = (list: HelpRow[]) => list.map(({ slug }) => slug);

describe('whom to ring first', () => {
  test.each(['danger', 'hurt'] as const)('999, then the school, where it is %s', (kind) =>
    expect(order(rowsFor(kind, rows, null)).slice(0, 3)).toEqual(['emergency', 'school', 'childline']),
  );
  test.each(distressKinds.filter((kind) => kind !== 'danger' && kind !== 'hurt'))(
    'the school, then Childline and Shout, and 999 last, where it is %s',
    (kind) => {
      const found = order(rowsFor(kind, rows, null));
      expect(found.slice(0, 3)).toEqual(['school', 'childline', 'shout']);
      expect(found.slice(-1)).toEqual(['emergency']);
    },
  );
  test.each(distressKinds)('nobody is left out where it is %s', (kind) =>
    expect(order(rowsFor(kind, rows, null)).toSorted()).toEqual(order(rows).toSorted()),
  );
  test('NHS 111 is before the Samaritans where it is about eating', () => {
    const found = order(rowsFor('eating', rows, null));
    expect(found.indexOf('nhs-111-wales')).toBeLessThan(found.indexOf('samaritans'));
  });
  test('a helpline asked for by name is before all others', () =>
    expect(order(rowsFor('worry', rows, 'samaritans'))[0]).toBe('samaritans'));
});

test.each([
  ['childline', 'childline'],
  ['Childline number', 'childline'],
  ['0800 1111', 'childline'],
  ['08001111', 'childline'],
  ['116-123', 'samaritans'],
  ['ring samaritans', 'samaritans'],
  ['85258', 'shout'],
  ['text shout to 85258', 'shout'],
  ['nhs 111', 'nhs-111-wales'],
  ['999', 'emergency'],
  ['lark line', 'lark-line'],
])('“%s” finds %s', (typed, slug) => expect(helplineNamed(typed, rows)).toBe(slug));

test.each(['shouting', 'larks', 'year 11', '1111', 'football', '', '01632 960101'])('“%s” names no helpline', (typed) =>
  expect(helplineNamed(typed, rows)).toBeNull(),
);

test('a number is dialled by pressing it, and a text has its word written in', () => {
  expect(helpRows(helplines[1]!)[0]?.href).toBe('tel:08001111');
  expect(helpRows(helplines[3]!)[0]).toMatchObject({ href: 'sms:85258?&body=SHOUT', number: 'SHOUT to 85258' });
});

test('the school’s own person stands first by the words that pupils use, and never by a title alone', () => {
  const safeguarding = { role: 'Designated safeguarding lead', phone: '01632 960101' };
  const named = schoolRow({ ...safeguarding, forPupils: 'Mrs Okoye, who you can talk to' });
  expect(named).toMatchObject({
    name: 'Mrs Okoye, who you can talk to',
    about: 'In school: designated safeguarding lead',
  });
  expect(schoolRow(safeguarding)?.name).toBe('A grown-up in school, who you can talk to when something is wrong');
  expect(inSchoolWords({ role: 'Head of wellbeing' })).toBe(
    'Ask for the head of wellbeing. Tell any grown-up you trust.',
  );
});

test('a school without a number has no row of its own', () => expect(schoolRow({ role: 'Head' })).toBeNull());

test.each(distressKinds)('what is said about %s is short, calm and alarms nobody', (kind) => {
  for (const sure of [true, false]) {
    const words = helpSentence({ kind, sure });
    expect(words).not.toMatch(/!|sorry|suicide|abuse|rape|victim|urgent/i);
    expect(words.length).toBeLessThan(120);
    for (const sentence of words.split(/[.?] ?/)) expect(sentence.split(' ').length).toBeLessThanOrEqual(15);
  }
});
