import { expect, test } from 'vitest';
import { contentOf, monday } from '../../../tests/lib/content.ts';
import { directoryFrom } from './directory.ts';
import { withoutContacts } from './lone-worker.ts';

test('G-03 of somebody who works alone no field and no sentence says how to reach them', () => {
  const content = contentOf(
    {
      guitar: {
        summary: 'Learn guitar. Text 07700 900123.',
        joining: {
          ways: ['book', 'parent-signs-up'],
          website: 'https://strings.example.org/book',
          note: 'Or strings.co.uk',
        },
        contact: { phone: '01632 960001', email: 'hello@strings.example.org', website: 'https://strings.example.org' },
        firstVisit: { whatHappens: 'Ring +44 (0)1632 960001 at the door.' },
        places: [{ name: 'Studio', gettingThere: 'Map on www.strings.example.org/map', sessions: [] }],
      },
    },
    {
      organisation: {
        size: 'lone',
        about: 'I am on Insta as @strings_alone.',
        website: 'https://strings.example.org',
        email: 'me@strings.example.org',
        phone: '01632 960002',
        contactRole: 'Tutor',
      },
      school: { view: { notes: [{ listing: 'guitar', note: 'Ask the office, or ring 01632 960001.' }] } },
    },
  );
  content.listings.get('guitar')!.body =
    'See [my page](https://strings.example.org) or write to <me@strings.example.org>.';
  const directory = directoryFrom(content, monday);
  const written = JSON.stringify([
    [...directory.listings.values()],
    [...directory.organisations.values()],
    [...directory.schools.values()].map(({ data }) => data.view.notes),
  ]);
  expect(written).not.toMatch(/strings\.|@|https?:|9600|900123/);
  const guitar = directory.listings.get('guitar')!;
  expect(guitar.joining.ways).toEqual(['parent-signs-up']);
  expect(guitar.body).toBe('See my page or write to.');
});

test('of an organisation of several people everything that may be shown is shown', () => {
  const directory = directoryFrom(contentOf({ chess: { contact: { phone: '01632 960001' } } }), monday);
  expect(directory.listings.get('chess')?.contact).toEqual({ phone: '01632 960001' });
});

test('what only looks like a number stays', () => {
  for (const words of [
    'Ages 8 to 12, since 2009',
    'Room 04, 2026-09-01 to 2027-07-16',
    'Bus 01, 02 and 03. Ask at 10.30.',
  ])
    expect(withoutContacts(words)).toBe(words);
});

test('every way of writing an address or a number is taken out', () => {
  for (const words of [
    'a@b.example.org',
    'a (at) b.org.uk',
    'HTTPS://X.example/y',
    'mailto:a@b.org',
    '[ring me](tel:+441632960001)',
    '0800 1111 11 11',
    '+44 1632 960001',
    '(01632) 960 001',
    '01632-960-001',
    '0044 1632 960001',
    '@handle.here',
    'chess.org.uk/join',
  ])
    expect(withoutContacts(`Go ${words} now`)).toMatch(/^Go (ring me )?now$/);
});
