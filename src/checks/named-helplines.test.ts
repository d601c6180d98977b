import { expect, test } from 'vitest';
import { saidOf, saidWith, smallFolder } from '../../tests/lib/small-folder.ts';

test.each([
  'You can ring Childline any time.',
  'You can ring Child Line any time.',
  'Call ChildLine if you are worried.',
  'Contact CHILD LINE.',
  'Phone Child-line on 01632 960123.',
  'You can ring Childline on 0800 11111.',
  'Childline: 0800 1112',
  'Talk to the Samaritans at any hour.',
  'Samaritans 116 132',
  'Ring Samaritans (08457 90 90 90).',
  'Ffoniwch y Samariaid.',
  'Or text SHOUT to 85259.',
  'Text “Shout” to 85285 at any time.',
  'Text shout to 82528.',
  'SHOUT 85528',
  'Shout 85248',
  'The Shout helpline answers at night.',
  'Ring NHS 111 on 0845 4647.',
  'You can call NHS 112.'.replace('112', '111 on 112'),
  'Ring NHS 111 and choose option 3.',
  'Ring 111, press 1 for mental health.',
  'Ring **Childline** on 0800 111.',
])('C-05: %s', (text) => {
  expect(saidOf({}, text).filter((said) => said.startsWith('error helpline.'))).not.toEqual([]);
});

test.each([
  'You can ring Childline on 0800 1111.',
  'Child Line (0800 1111) answers day and night.',
  'Childline, 0800\u00A01111, is free.',
  'Ring Childline, 24 hours a day, on 0800 1111.',
  'The Samaritans answer on 116 123, 24 hours a day.',
  'Ring Samaritans on 116123.',
  'Y Samariaid: 0808 164 0123',
  'Text SHOUT to 85258.',
  'Text “shout” to 85258, at any time.',
  'Ring NHS 111 and choose option 2.',
  'Ring 111 and press 2.',
  'In danger? Ring 999. For anything else, NHS 111.',
  'We shout a lot. Be a good Samaritan.',
  'The story of the Good Samaritans of our town.',
  'SHOUT! The musical, for ages 8 to 12.',
  'Shout if you need us. A child lines up by the door.',
  'We collect for the Samaritan’s Purse and the Samaritans’ charity shop.',
  'Give us a shout on 01632 960123.',
  'Room 111, option 3 on the form.',
])('a text may say: %s', (text) => {
  expect(saidOf({}, text)).toEqual([]);
});

test('whoever only mentions a line is asked for its number, not stopped', () => {
  expect(saidOf({}, 'Our leaders were trained by the Samaritans.')).toEqual([
    'warning helpline.number, Text: names Samaritans; write its number beside it, exactly “116 123”',
  ]);
});

test('C-05 holds in every kind of file and field', () => {
  const school = smallFolder['schools/mill-school.yaml'] as string;
  const said = saidWith({
    'schools/mill-school.yaml': `${school}introduction: "Worried? Ring Childline on 0800 1112."\n`,
    'organisations/hall-trust.yaml': 'name: Hall Trust\nabout: Ring the Samaritans on 116 321.\n',
    'lists/x.yaml': 'name: Start here\nintroduction: Text SHOUT to 85528.\nlistings: [chess-club]\n',
    'pages/x.md': '---\ntitle: Help\n---\n\nRing Child Line on 0800 1121.\n',
    'staff/x.md': '---\ntitle: Help\nsummary: x\n---\n\nRing NHS 111, option 1.\n',
  });
  expect(said.filter((line) => /^error helpline\.(?:number|option)/.test(line))).toHaveLength(5);
});

test('C-05: the numbers of two lines that change places are told', () => {
  const said = saidOf({}, 'Ring 0800 1111 for Samaritans and 116 123 for Childline.');
  expect(said).toEqual([
    expect.stringContaining('gives Childline the number “116 123”'),
    expect.stringContaining('gives Samaritans the number “0800 1111”'),
  ]);
  expect(saidOf({}, 'Ring 116 123 for Samaritans and 0800 1111 for Childline.')).toEqual([]);
});

test.each(['Chldline', 'Childlne', 'Samaratins', 'Smaritans'])(
  'a line’s name with a slip in it is told: %s',
  (name) => {
    expect(saidOf({}, `You can talk with ${name}.`)).toEqual([expect.stringContaining('helpline.spelling')]);
  },
);

test.each(['A good Samaritan came by.', 'A childlike play.', 'Children draw.'])('a text may say: %s', (text) => {
  expect(saidOf({}, text)).toEqual([]);
});

test.each([
  'Childline’s number is on our door.',
  "Samaritans' poster hangs by the door, and Childline's number is in every room.",
])('who says where a number hangs need not write it: %s', (text) => {
  expect(saidOf({}, text)).toEqual([]);
});
