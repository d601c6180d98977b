import { expect, test } from 'vitest';
import { viewOf } from '../../../tests/lib/content.ts';

const near = {
  places: [{ name: 'Near Hall', area: 'Millside', postcode: 'ZZ1 2AA', latitude: 53.755, longitude: -4 }],
};
const far = {
  places: [{ name: 'Far Hall', area: 'Nether Lark', postcode: 'ZZ11 4AA', latitude: 53.85, longitude: -4 }],
};
const online = { formats: ['online' as const] };
const shown = (listings: Parameters<typeof viewOf>[0], view: object) =>
  viewOf(listings, { school: { view } }).view.listings.map(({ listing }) => listing.slug);

test('a school with no rules shows everything', () => {
  expect(shown({ near, far, online }, {})).toEqual(['near', 'far', 'online']);
});

test('a school shows what is within its distance, and what is online', () => {
  expect(shown({ near, far, online }, { withinKm: 2 })).toEqual(['near', 'online']);
  expect(shown({ near, far, online }, { withinKm: 2, online: false })).toEqual(['near']);
});

test('a school shows its areas by name or by postcode, and ZZ1 is not ZZ11', () => {
  expect(shown({ near, far }, { areas: ['nether lark'] })).toEqual(['far']);
  expect(shown({ near, far }, { areas: ['ZZ1'] })).toEqual(['near']);
});

test('by hand: also show, never show, and show first', () => {
  expect(shown({ near, far }, { withinKm: 2, include: ['far'] })).toEqual(['near', 'far']);
  expect(shown({ near, far }, { hide: ['near'], pin: ['far'] })).toEqual(['far']);
});

test('a listing for older children than the school has is left out, but one for families is not', () => {
  const teens = { ages: { from: 14, to: 18 } };
  expect(shown({ teens, parents: { ages: { from: 18 }, audience: ['families'] } }, {})).toEqual(['parents']);
});

test('the school’s own note and pins travel with the listing', () => {
  const { view } = viewOf(
    { near, far },
    { school: { view: { pin: ['far'], notes: [{ listing: 'far', note: 'Use the back gate' }] } } },
  );
  expect(view.listings.find(({ listing }) => listing.slug === 'far')).toMatchObject({
    pinned: 0,
    note: 'Use the back gate',
    km: 11.1,
  });
});

test('G-08 paused, closed and ended listings are not offered', () => {
  const { view } = viewOf({ a: { status: 'paused' }, b: { status: 'closed' }, c: { publishTo: '2026-01-01' }, d: {} });
  expect(view.listings.filter(({ offered }) => offered).map(({ listing }) => listing.slug)).toEqual(['d']);
});

test('G-01 a strict school does not list a paused activity that has told nothing either', () => {
  const school = { school: { view: { onlyWithSafeguarding: true } } };
  const [paused] = viewOf({ paused: { status: 'paused' } }, school).view.listings;
  expect(paused).toMatchObject({ toldEnough: false, offered: false });
});

test('G-01 a strict school offers only what has told its safeguarding', () => {
  const told = {
    safeguarding: {
      toldOn: '2026-09-01',
      policy: 'yes' as const,
      leadRole: 'Welfare officer',
      dbsChecks: 'enhanced' as const,
    },
  };
  const school = { school: { view: { onlyWithSafeguarding: true } } };
  const offered = viewOf({ told, untold: {} }, school).view.listings.map(({ listing, offered }) => [
    listing.slug,
    offered,
  ]);
  expect(offered).toEqual([
    ['told', true],
    ['untold', false],
  ]);
});
