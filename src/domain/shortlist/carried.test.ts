import { expect, test } from 'vitest';
import { fragmentOf, fragmentParts, isOwn, tabMemory, tabText, withYear } from './carried.ts';

test('a shortlist stands after what the page itself has in its fragment', () => {
  expect(fragmentOf('q=chess&free', '1ABC')).toBe('q=chess&free&s=1ABC');
  expect(fragmentParts('#q=chess&free&s=1ABC')).toEqual({ own: 'q=chess&free', code: '1ABC' });
  expect(fragmentOf('', '1ABC')).toBe('s=1ABC');
  expect(fragmentParts('#s=1ABC')).toEqual({ own: '', code: '1ABC' });
  expect(fragmentOf('', '')).toBe('');
  expect(fragmentParts('')).toEqual({ own: '', code: '' });
});

test('a tab knows an older state of its own shortlist from one that somebody sent', () => {
  const one = tabText('/school/', null, '', '1AAAAAAAAA1');
  const two = tabText('/school/', tabMemory(one, '/school/'), '1AAAAAAAAA1', '1BBBBBBBBB2');
  const memory = tabMemory(two, '/school/');
  expect(memory?.code).toBe('1BBBBBBBBB2');
  expect(isOwn('1AAAAAAAAA1', memory)).toBe(true);
  expect(isOwn('1CCCCCCCCC3', memory)).toBe(false);
});

test('an emptied shortlist is remembered as empty', () => {
  const text = tabText('/school/', null, '1AAAAAAAAA1', '');
  expect(tabMemory(text, '/school/')).toEqual({ code: '', tags: ['AAAAAA1'] });
});

test('what another school or another website wrote there is left alone', () => {
  expect(tabMemory('something else', '/school/')).toBeNull();
  expect(tabMemory('', '/school/')).toBeNull();
  expect(tabMemory(tabText('/other/', null, '', '1AAAAAAAAA1'), '/school/')).toBeNull();
});

test('the year goes along to what does not ask for another, and nothing else does', () => {
  expect(withYear('', '#q=chess&year=8&s=1abc')).toBe('year=8');
  expect(withYear('view=map', '#year=8')).toBe('year=8&view=map');
  expect(withYear('year=5', '#year=8')).toBe('year=5');
  expect(withYear('letter-B', '#year=8')).toBe('letter-B');
  expect(withYear('', '#year=7,8')).toBe('');
  expect(withYear('', '#q=abuse')).toBe('');
});
