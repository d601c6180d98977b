import { expect, test } from 'vitest';
import { saidOf, saidWith, smallFolder } from '../../tests/lib/small-folder.ts';

const about = (text: string) => saidOf({}, text).filter((said) => / (?:phone|contact)\./.test(said));

test.each([
  'Text07911123456now',
  'Call me07911 123 456',
  'Mobile:07911123456x',
  'on07911123456please',
  'Ffoniwch07911123456',
])('a mobile that is glued to a word is told: %s', (text) => {
  expect(saidOf({}, text).join('\n')).toContain('warning contact.personal, Text: has a mobile in it (“07911 123456”)');
});

test.each([
  'Ring Dave on 07911 123456.',
  'Ring 07911123456.',
  'Ring 07911-123-456.',
  'Ring +44 7911 123456.',
  'Ring +44 (0)7911 123 456.',
  'Ring 0044 7911 123456.',
  'Ring (07911) 123456.',
  'Ring 07911.123.456.',
  'Ring 0 7 9 1 1 1 2 3 4 5 6.',
  'Ring ０７９１１ １２３４５６.',
  'Ring 07911\u00A0123\u00A0456.',
  'Ring oh seven nine one one, one two three, four five six.',
  'Ring 07911/123456.',
  '[Ring](tel:07911123456)',
  'M: 07911 123456',
])('G-04: a mobile is told in every spelling: %s', (text) => {
  expect(about(text)).toEqual([expect.stringContaining('warning contact.personal, Text: has a mobile in it (“')]);
});

test.each([
  ['Ring 0906 123 4567.', 'error phone.premium'],
  ['Ring 09061234567.', 'error phone.premium'],
  ['Ring +44 906 123 4567.', 'error phone.premium'],
  ['Ring 070 1234 5678.', 'error phone.personal'],
  ['Ring 07012-345678.', 'error phone.personal'],
  ['Page us on 07640 123456.', 'error phone.pager'],
  ['Ring 118 118.', 'error phone.premium'],
  ['Ring +353 1 496 0123.', 'warning phone.foreign'],
  ['Ring +1 212 555 0123.', 'warning phone.foreign'],
  ['Ring 0845 600 1234.', 'warning phone.cost'],
  ['Ring 0871 123 4567.', 'warning phone.cost'],
])('a number that costs more is refused or told: %s', (text, said) => {
  expect(about(text)).toEqual([expect.stringContaining(`${said}, Text: has the number “`)]);
});

test.each([
  'Ring 01632 960123 or 020 7946 0123.',
  'Ring 0300 123 4567 or 0800 111 1234.',
  'Ring 07700 900123.',
  'Ring 0845 600 1234 (calls cost 7p a minute plus your access charge).',
  'Ring 0800 1111 or 116 123.',
  'Charity 1123456, company 01234567.',
  'Open 09:00 to 17:30, 01/02/2026 to 07/11/2026.',
  'We have 07 places and 0.5 km to walk.',
  'See https://example.org/07911123456x.',
  '2019-2024, 0 to 5 years, £0.70.',
])('an ordinary number is welcome: %s', (text) => {
  expect(about(text)).toEqual([]);
});

test('a mobile is told in every kind of file and field', () => {
  const school = (smallFolder['schools/mill-school.yaml'] as string).replace(
    'role: Designated safeguarding lead',
    'role: Designated safeguarding lead, phone: "07911 123456"',
  );
  const helplines = `${smallFolder['settings/helplines.yaml']}  - { slug: own, name: Own line, forWhom: Anyone, phone: "07911 123456", checkedOn: 2026-11-02 }\n`;
  const said = saidWith({
    'schools/mill-school.yaml': `${school}introduction: Ring Dave on 07911 123456\n`,
    'organisations/hall-trust.yaml':
      'name: Hall Trust\nphone: "07911 123456"\nabout: Ring 07911 123457\nprivatePhone: "07911 123458"\n',
    'lists/x.yaml': 'name: Start here\nintroduction: Ring 07911 123456\nlistings: [chess-club]\n',
    'pages/x.md': '---\ntitle: Help\n---\n\nRing 07911 123456\n',
    'staff/x.md': '---\ntitle: Help\nsummary: x\n---\n\nRing 07911 123456\n',
    'settings/helplines.yaml': helplines,
  });
  expect(said.filter((line) => line.startsWith('warning contact.personal'))).toHaveLength(8);
  expect(said.join()).not.toContain('123458');
});
