import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyName, mendedAddress } from './mended-address.ts';

const mended = (pathname: string, hash = '', home = '/') => mendedAddress({ pathname, hash }, home);

test('a scanner that writes # as %23 loses no shortlist', () => {
  expect(mended('/north/shortlist/%231ABC')).toBe('/north/shortlist/#1ABC');
  expect(mended('/north/shortlist/%25231ABC')).toBe('/north/shortlist/#1ABC');
  expect(mended('/town/north/%23q=chess&s=1ABC', '', '/town/')).toBe('/town/north/#q=chess&s=1ABC');
  expect(mended('/north/shortlist/%231ABC%3Futm_source=x')).toBe('/north/shortlist/#1ABC?utm_source=x');
});

test.each([
  '/north/chess-club/,',
  '/north/chess-club,',
  '/north/chess-club)',
  '/north/chess-club%22',
  '/north/chess-club/%E2%80%9D',
  '/north/chess-club/%3E',
  '/NORTH/Chess-Club/',
  '/north/chess-%0Aclub/',
  '/north/chess%C2%AD-club/',
  '/north/chess-%E2%80%8Bclub',
  '/north//chess-club/',
  '/north/chess-club/%3Futm_source=mail',
  '/north/chess-club/&fbclid=abc',
  '/%22north/chess-club',
  '/north/chess_club/',
  '/north/chess-club/index.html.',
])('%s was /north/chess-club/', (path) => {
  expect(mended(path)?.replace('index.html', '')).toBe('/north/chess-club/');
});

test('an address with nothing the matter is not mended again and again', () => {
  expect(mended('/north/no-such-page/')).toBeNull();
  expect(mended('/')).toBeNull();
  expect(mended('/town/', '', '/town/')).toBeNull();
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      const once = mended(path);
      if (once === null) return;
      const [pathname = '', ...hash] = once.split('#');
      const twice = mended(pathname, hash.length > 0 ? `#${hash.join('#')}` : '');
      expect(twice ?? once).toBe(once);
    }),
  );
});

test('a mended address stays on this site', () => {
  for (const path of [
    '//evil.example/',
    '/%2F%2Fevil.example/',
    '/\\evil.example',
    '/%5C%5Cevil.example/x',
    '/javascript:x',
  ])
    expect(mended(path) ?? '/', path).toMatch(/^\/(?![/\\])/);
});

const names = ['chess-club', 'free-football', 'story-time', 'story-time-riverside', 'basketball'];

test('letters taken for numbers, slips and an end cut off are known', () => {
  expect(likelyName('chess-c1ub', names)).toBe('chess-club');
  expect(likelyName('free-f00tball', names)).toBe('free-football');
  expect(likelyName('ches-club', names)).toBe('chess-club');
  expect(likelyName('chessclub', names)).toBe('chess-club');
  expect(likelyName('basketb', names)).toBe('basketball');
});

test('what could be two things, or is like none, is not guessed', () => {
  expect(likelyName('story', names)).toBeNull();
  expect(likelyName('judo', names)).toBeNull();
  expect(likelyName('', names)).toBeNull();
});
