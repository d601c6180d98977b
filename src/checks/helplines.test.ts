import { expect, test } from 'vitest';
import { saidWith, smallFolder } from '../../tests/lib/small-folder.ts';

const file = smallFolder['settings/helplines.yaml'] as string;
const school = smallFolder['schools/mill-school.yaml'] as string;
const saidOfHelplines = (text: string, today?: string) => saidWith({ 'settings/helplines.yaml': text }, today);
const without = (word: string) => file.replace(new RegExp(`.*${word}.*\n`), '');

test.each([
  ['0800 1111', '0800 111111', 'Helplines 2, Telephone: must be exactly “0800 1111” (found “0800 111111”)'],
  ['"999"', '"112"', 'Helplines 1, Telephone: must be exactly “999”'],
  ['116 123', '0161 496 0123', 'Helplines 3, Telephone: must be exactly “116 123”'],
  ['textTo: "85258"', 'phone: "85258"', 'Helplines 4, Telephone: is no number of Shout; delete it'],
  ['textWord: SHOUT', 'textWord: HELLO', 'Helplines 4, Word to text: must be “SHOUT” (found “HELLO”)'],
  [', textWord: SHOUT', '', 'Helplines 4, Word to text: must be “SHOUT” (found “nothing”)'],
  ['phone: "111"', 'phone: "101"', 'Helplines 5, Telephone: must be exactly “111”'],
  ['name: Samaritans,', 'name: Samaritans, cy: { phone: "0808 164 0124" },', 'must be exactly “0808 164 0123”'],
  ['name: Childline,', 'name: Childline, cy: { phone: "0808 164 0123" },', 'is no number of Childline; delete it'],
])('C-05: in the helplines, %s in the place of %s is refused', (right, wrong, sentence) => {
  const said = saidOfHelplines(file.replace(right, wrong));
  expect(said).toContainEqual(expect.stringMatching(/^error helpline\.number/));
  expect(said.join('\n')).toContain(sentence);
});

test('C-05: a slip of one digit in the helplines is refused by the field or by the check', () => {
  for (const [right, wrong] of [
    ['0800 1111', '0800 1112'],
    ['0800 1111', '0800 111'],
    ['85258', '85259'],
    ['116 123', '116 132'],
    ['"999"', '"99"'],
  ] as const)
    expect(saidOfHelplines(file.replace(right, wrong))).toContainEqual(
      expect.stringMatching(/^error (?:helpline|phone)/),
    );
});

test.each([
  ['name: Childline', 'name: Kids Chat', 'must say whose line it is: Childline (found “Kids Chat”)'],
  ['name: Samaritans', 'name: Listening Ear', 'must say whose line it is: Samaritans'],
  ['name: Emergency', 'name: Help', 'must say whose line it is: Emergency'],
  ['name: Shout', 'name: Text us', 'must say whose line it is: Shout'],
  ['name: Childline,', 'name: Childline, cy: { name: Llinell },', 'Enw: must say whose line it is: Childline'],
])('C-04: a crisis line keeps its name: %s is no %s', (right, wrong, sentence) => {
  expect(saidOfHelplines(file.replace(right, wrong)).join('\n')).toMatch(/error helpline\.name/);
  expect(saidOfHelplines(file.replace(right, wrong)).join('\n')).toContain(sentence);
});

test.each([
  ['slug: emergency', 'Emergency (999)'],
  ['slug: childline', 'Childline (0800 1111)'],
  ['slug: samaritans', 'Samaritans (116 123)'],
  ['slug: shout', 'Shout (SHOUT to 85258)'],
  ['slug: nhs-111', 'NHS 111 (111)'],
])('C-04: a crisis line that is taken away is refused: %s', (word, named) => {
  expect(saidOfHelplines(without(word))).toEqual([
    `error helpline.missing, Helplines: ${named} is not among them; every site needs it: add it`,
  ]);
});

test('C-02: a crisis line is not hidden from the nation of a school', () => {
  const england = file.replace('name: Childline,', 'name: Childline, nations: [england],');
  expect(saidOfHelplines(england)).toEqual([]);
  const inWales = { 'settings/helplines.yaml': england, 'schools/ysgol.yaml': `${school}nation: wales\n` };
  expect(saidWith(inWales)).toEqual([
    'error helpline.hidden, Helplines 2, Nations: hide Childline (0800 1111) from Wales, where a school of this directory is; add “wales”',
  ]);
});

test('C-02: NHS 111 may have an entry for each nation, with what to press', () => {
  const two = file.replace(
    /.*nhs-111.*\n/,
    `  - { slug: nhs-111-england, name: NHS 111, forWhom: Ring 111 and choose option 2, phone: "111", nations: [england], checkedOn: 2026-11-02 }
  - { slug: nhs-111-wales, name: NHS 111 Wales, forWhom: Ring 111 and press 2, phone: "111", nations: [wales], checkedOn: 2026-11-02 }
`,
  );
  const inWales = { 'schools/ysgol.yaml': `${school}nation: wales\n` };
  expect(saidWith({ ...inWales, 'settings/helplines.yaml': two })).toEqual([]);
  expect(saidOfHelplines(two.replace('press 2', 'press 3'))).toEqual([
    'error helpline.option, Helplines 6, For: must say option 2, for urgent help with mental health (found “3”)',
  ]);
  expect(saidOfHelplines(file.replace('Ring 111 and choose option 2', 'Anyone'))).toEqual([
    'warning helpline.option, Helplines 5, For: does not say what to press; write “Ring 111 and choose option 2”',
  ]);
});

test('a crisis line’s website is its own', () => {
  const other = file.replace('name: Childline,', 'name: Childline, website: "https://childline-chat.example.org",');
  expect(saidOfHelplines(other)).toEqual([
    'error helpline.website, Helplines 2, Website: must be the line’s own site, childline.org.uk (found “childline-chat.example.org”)',
  ]);
  const own = file.replace('name: Childline,', 'name: Childline, website: "https://www.childline.org.uk",');
  expect(saidOfHelplines(own)).toEqual([]);
});

test('a school may add a helpline of its own', () => {
  const more = `${file}  - { slug: county-line, name: County Youth Line, forWhom: Anyone, phone: "01632 960655", checkedOn: 2026-11-02 }\n`;
  expect(saidOfHelplines(more)).toEqual([]);
});

test('C-06: after 90 days somebody is asked to look at a helpline again; without a date it is refused', () => {
  expect(saidWith({}, '2027-01-31').filter((line) => line.includes('helpline'))).toEqual([]);
  expect(saidWith({}, '2027-02-01').filter((line) => line.includes('helpline.old'))).toHaveLength(5);
  expect(saidOfHelplines(file.replace(', checkedOn: 2026-11-02', ''))).toEqual([
    expect.stringContaining('error helpline.unchecked, Helplines 1, Checked on'),
  ]);
});

test('C-02: the page for urgent help begins with 999 and with no other line', () => {
  const file = smallFolder['settings/helplines.yaml'] as string;
  expect(saidWith({ 'settings/helplines.yaml': file.replace('emergency: true, ', '') })).toEqual([
    expect.stringContaining('error helpline.emergency, Helplines 1, In an emergency: must be yes for 999'),
  ]);
  expect(
    saidWith({
      'settings/helplines.yaml': file.replace('phone: "0800 1111", ', 'phone: "0800 1111", emergency: true, '),
    }),
  ).toEqual([
    expect.stringContaining('error helpline.emergency, Helplines 2, In an emergency: must not be yes for Childline'),
  ]);
});

test('C-05: another helpline cannot have a crisis line’s number', () => {
  const file = smallFolder['settings/helplines.yaml'] as string;
  const added = `${file}  - { slug: kind-ear, name: Kind Ear, forWhom: Anyone, phone: "0800 1111", checkedOn: 2026-11-02 }\n`;
  expect(saidWith({ 'settings/helplines.yaml': added })).toEqual([
    expect.stringContaining('is the number of Childline; give the number of “Kind Ear”'),
  ]);
});
