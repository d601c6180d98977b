import { expect, test } from 'vitest';
import { saidOf, saidWith } from '../../tests/lib/small-folder.ts';

const names = (said: string[]) => said.filter((each) => each.includes(' pii.'));

test.each([
  ['Run by Mrs Jane Smith.', 'Mrs Jane Smith'],
  ['Mr Patel runs it.', 'Mr Patel'],
  ['Miss Evans meets you.', 'Miss Evans'],
  ['Rev. Tim Green leads.', 'Rev. Tim Green'],
  ['Coach: Mr. P. Patel', 'Mr. P. Patel'],
  ['Dr Anne Marie O’Neill looks after us.', 'Dr Anne Marie'],
  ['Ask for Dave.', 'Dave'],
  ['Contact Sarah Jones on the night.', 'Sarah Jones'],
  ['Our class is taught by Priya.', 'Priya'],
  ['Gofynnwch am Bethan.', 'Bethan'],
])('G-02: a person’s name in a text is told: %s', (text, name) => {
  expect(names(saidOf({}, text))).toEqual([
    expect.stringContaining(`warning pii.name, Text: seems to name a person (“${name}`),
  ]);
});

test.each(['Liam (aged 9) won the cup.', 'Well done to Olivia Brown, aged 10, who won.', 'Noah, 11, loves it.'])(
  'G-02: a child’s name with an age is told: %s',
  (text) => {
    expect(names(saidOf({}, text))).toEqual([expect.stringContaining('warning pii.child, Text')]);
  },
);

test('G-02: names are told in other fields and other files, too', () => {
  expect(names(saidOf({ firstVisit: { whoMeetsYou: 'Dave in a green jumper' } }))).toHaveLength(1);
  expect(names(saidOf({ contact: { role: 'Sarah (secretary)', phone: '01632 960123' } }))).toHaveLength(1);
  expect(names(saidOf({ consent: { givenOn: '2026-09-01', how: 'By e-mail from Sue Jones' } }))).toHaveLength(1);
  expect(names(saidOf({ places: [{ name: 'Mrs Brown’s house', postcode: 'ZZ1 1AA' }] }))).toHaveLength(1);
  const about = 'name: Hall Trust\nphone: "01632 960123"\nabout: Mrs Jane Smith founded it in her kitchen.\n';
  expect(names(saidWith({ 'organisations/hall-trust.yaml': about }))).toHaveLength(1);
});

test.each([
  'We read Mr Gum and Mrs Twit, and Mr Men stories.',
  'Dr Who fans welcome.',
  'The Dr Martin Luther King Room is upstairs.',
  'Miss a week and you can still come.',
  'Miss Saigon is our summer show.',
  'Mr and Mrs Claus visit in December.',
  'The Mrs Pumphrey Cup is played for in May.',
  'Ask for the leader, or ask for Help at the desk.',
  'Contact Martin Hall for a key.',
  'Meet at St Mary’s Church Hall, or see James Street.',
  'Call us. Contact the office. Text Shout on 85258.',
  'The Duke of Edinburgh’s Award, from age 14.',
  'In May, 9 of us swam. Sundays, 10 to 12.',
])('a text may say: %s', (text) => {
  expect(names(saidOf({}, text))).toEqual([]);
});
