import { expect, test } from 'vitest';
import { contentOf, monday, viewOf } from '../../../tests/lib/content.ts';
import { directoryFrom } from './directory.ts';

const hiddenPlace = {
  name: 'Secretname House',
  address: '1 Secretstreet',
  area: 'Millside',
  postcode: 'ZZ1 4AP',
  latitude: 53.76,
  longitude: -4.01,
  hideExactAddress: true,
  gettingThere: 'The secretdoor',
};

test('G-03 a hidden place keeps its part of town and loses name, address, postcode and way there', () => {
  const { directory } = viewOf({ refuge: { places: [hiddenPlace] } });
  const [place] = directory.listings.get('refuge')!.places;
  expect(place).toEqual({ area: 'Millside', latitude: 53.76, longitude: -4.01, hideExactAddress: true, sessions: [] });
  expect(JSON.stringify([...directory.listings.values()])).not.toMatch(/secret|4AP/i);
});

test('private contacts of an organisation are not in the directory', () => {
  const { directory } = viewOf(
    {},
    { organisation: { privateEmail: 'secret@example.org', privatePhone: '01632 960999' } },
  );
  expect(JSON.stringify([...directory.organisations.values()])).not.toMatch(/secret|960999/);
});

test('drafts, listings before their time and listings without an organisation are left out, with the reason', () => {
  const content = contentOf({
    draft: { status: 'draft' },
    later: { publishFrom: '2026-12-01' },
    lost: { organisation: 'nobody' },
    shown: {},
  });
  const directory = directoryFrom(content, monday);
  expect([...directory.listings.keys()]).toEqual(['shown']);
  expect(directory.leftOut.map(({ slug }) => slug)).toEqual(['draft', 'later', 'lost']);
});

test('a listing without recorded consent is left out even if something let it through', () => {
  const content = contentOf({ club: {} });
  content.listings.get('club')!.data.consent = {};
  expect(directoryFrom(content, monday).listings.size).toBe(0);
});

test('G-08 closed and ended listings keep their page and say so; paused ones are paused', () => {
  const { directory } = viewOf({
    shut: { status: 'closed' },
    over: { publishTo: '2026-11-22' },
    rest: { status: 'paused' },
    last: { publishTo: monday },
  });
  expect([...directory.listings.values()].map(({ slug, state }) => [slug, state])).toEqual(
    expect.arrayContaining([
      ['shut', 'closed'],
      ['over', 'ended'],
      ['rest', 'paused'],
      ['last', 'open'],
    ]),
  );
});

test('consent and where a listing came from are not published', () => {
  const { directory } = viewOf({
    club: { consent: { givenOn: '2026-09-01', byRole: 'Treasurer' }, source: { feed: 'a', id: 'b' } },
  });
  expect(directory.listings.get('club')).not.toHaveProperty('consent');
  expect(directory.listings.get('club')).not.toHaveProperty('source');
});

test('a demo stands still on its own day', () => {
  const content = contentOf({}, { site: { fictional: true, demoDate: '2026-11-23' } });
  expect(directoryFrom(content, '2031-05-01').today).toBe('2026-11-23');
});

test('a helpline nobody has checked is not shown', () => {
  const content = contentOf({});
  const line = {
    name: 'Line',
    forWhom: 'All',
    phone: '116 123',
    nations: ['england' as const],
    emergency: false,
    cy: {},
  };
  content.helplines.set('helplines', {
    slug: 'helplines',
    path: '',
    body: '',
    data: {
      helplines: [
        { ...line, slug: 'unchecked' },
        { ...line, slug: 'checked', checkedOn: '2026-11-02' },
      ],
    },
  });
  expect(directoryFrom(content, monday).helplines.map(({ slug }) => slug)).toEqual(['checked']);
});
