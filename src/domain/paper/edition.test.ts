import { expect, test } from 'vitest';
import { type Dated, editionOf, editionWords } from './edition.ts';

const chess = { name: 'Chess', when: 'Tuesdays', checkedOn: '2026-10-05', publishTo: null, lastDays: [] };
const judo = { name: 'Judo', when: 'Mondays', checkedOn: '2026-11-01', publishTo: '2026-12-11', lastDays: [] };
const edition = (...set: Dated[]) => editionOf(set, '2026-11-23', 180);

test('the same set has the same code', () => {
  expect(edition(chess, judo).code).toBe(edition({ ...chess }, { ...judo }).code);
  expect(edition(chess).code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
});

test('another time, another order or another listing has another code', () => {
  const codes = [
    edition(chess, judo),
    edition(judo, chess),
    edition(chess),
    edition(),
    edition({ ...chess, when: 'Fridays' } as Dated),
  ];
  expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
});

test('the paper is to be looked at again when the first of its listings ends', () => {
  expect(edition(chess, judo).checkBy).toBe('2026-12-11');
});

test('one time of a listing that ends, today at the soonest, is the day to look again', () => {
  const pottery = { checkedOn: '2026-11-01', publishTo: null };
  expect(edition(judo, { ...pottery, lastDays: ['2026-11-30', '2026-12-21'] }).checkBy).toBe('2026-11-30');
  expect(edition({ ...pottery, lastDays: ['2026-11-23'] }).checkBy).toBe('2026-11-23');
  expect(edition({ ...pottery, lastDays: ['2026-11-22'] }).checkBy).toBe('2027-02-21');
});

test('it is to be looked at again when a check grows old, and after 90 days at the latest', () => {
  expect(editionOf([chess], '2026-11-23', 60).checkBy).toBe('2026-12-04');
  expect(edition(chess).checkBy).toBe('2027-02-21');
  expect(edition({ checkedOn: '2024-01-01', publishTo: null, lastDays: [] }).checkBy).toBe('2027-02-21');
});

test('an edition is told in a few signs', () => {
  expect(editionWords({ code: 'K7QF', madeOn: '2026-11-23', checkBy: '2027-02-21' })).toBe('23 Nov 2026 · K7QF');
});
