import { expect, test } from 'vitest';
import { contentOf, monday } from '../../../tests/lib/content.ts';
import { directoryFrom } from './directory.ts';

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
  expect(guitar.body).toBe('');
});

test('of an organisation of several people everything that may be shown is shown', () => {
  const directory = directoryFrom(contentOf({ chess: { contact: { phone: '01632 960001' } } }), monday);
  expect(directory.listings.get('chess')?.contact).toEqual({ phone: '01632 960001' });
});

test('G-03 a note of which nothing but the number is left is gone, and so is a school’s', () => {
  const content = contentOf(
    { guitar: { places: [{ name: 'Studio', sessions: [{ days: ['tuesday'], note: 'Ring 01632/960178' }] }] } },
    {
      organisation: { size: 'lone' },
      school: { view: { notes: [{ listing: 'guitar', note: 'Ring 01632 960001.' }] } },
    },
  );
  const directory = directoryFrom(content, monday);
  expect(directory.listings.get('guitar')?.places[0]?.sessions[0]).not.toHaveProperty('note');
  expect([...directory.schools.values()][0]?.data.view.notes).toEqual([]);
});
