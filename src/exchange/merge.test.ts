import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf, mergeOf, withChanges } from './merge.ts';

const club = { name: 'Club', places: [{ address: '1 High St', postcode: 'ZZ1 1AA' }], interests: ['games'] };
const base = fieldsOf(club);

test('fields are told one by one, a list of words as one', () => {
  expect(base).toEqual({
    name: 'Club',
    'places.0.address': '1 High St',
    'places.0.postcode': 'ZZ1 1AA',
    interests: ['games'],
  });
});

describe('what the feed changed', () => {
  test('a field nobody touched follows the feed', () => {
    const now = { ...base, 'places.0.address': '2 High St' };
    expect(mergeOf(base, now, base)).toEqual({ changes: { 'places.0.address': '2 High St' }, kept: [] });
  });

  test('a field an editor changed stays, and is told when the feed differs', () => {
    const now = { ...base, name: 'The Club' };
    const here = { ...base, name: 'Our Club' };
    expect(mergeOf(base, now, here)).toEqual({
      changes: {},
      kept: [{ field: 'name', here: 'Our Club', feed: 'The Club' }],
    });
  });

  test('a field an editor took away stays away', () => {
    const { interests: _gone, ...here } = base;
    expect(mergeOf(base, base, here).changes).toEqual({});
  });

  test('a field the feed no longer has goes, when nobody touched it', () => {
    const { 'places.0.postcode': _gone, ...now } = base;
    expect(mergeOf(base, now, base).changes).toEqual({ 'places.0.postcode': undefined });
  });

  test('an editor’s new place is never overwritten by the feed’s', () => {
    const here = { ...base, 'places.1.address': 'The park' };
    const now = { ...base, 'places.0.address': '2 High St' };
    const merge = mergeOf(base, now, here);
    expect(merge.changes).toEqual({});
    expect(merge.kept.map(({ field }) => field)).toEqual(['places']);
  });

  test('a second place in the feed comes in, when nobody touched the places', () => {
    const now = { ...base, 'places.1.address': 'The park' };
    const { changes } = mergeOf(base, now, base);
    expect(withChanges(club, changes).places).toEqual([...club.places, { address: 'The park' }]);
  });
});

test('with nothing known of last time, everything here stays', () => {
  expect(mergeOf(null, { ...base, name: 'Other' }, base).changes).toEqual({});
});

const fields = fc.dictionary(
  fc.constantFrom('name', 'summary', 'contact.phone', 'cost.note', 'body'),
  fc.constantFrom('a', 'b', 'c'),
);

test('no merge ever touches what was changed here, and a second run changes nothing', () => {
  fc.assert(
    fc.property(fields, fields, fields, (before, now, here) => {
      const { changes } = mergeOf(before, now, here);
      for (const field of Object.keys(changes)) expect(here[field]).toEqual(before[field]);
      const merged = fieldsOf(withChanges({}, { ...here, ...changes }));
      expect(mergeOf(now, now, merged).changes).toEqual({});
    }),
  );
});
