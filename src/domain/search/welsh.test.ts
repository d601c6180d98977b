import { expect, test } from 'vitest';
import { mutationsOf } from './welsh.ts';

// From Gareth King, “Modern Welsh”: the three mutations of each letter that changes.
test.each([
  ['pel', ['bel', 'mhel', 'phel']],
  ['ty', ['dy', 'nhy', 'thy']],
  ['ci', ['gi', 'nghi', 'chi']],
  ['bws', ['fws', 'mws']],
  ['dydd', ['ddydd', 'nydd']],
  ['gardd', ['ardd', 'ngardd']],
  ['mam', ['fam']],
  ['llyfr', ['lyfr']],
  ['rhedeg', ['redeg']],
  ['ysgol', ['hysgol']],
])('“%s” is found in every form, and from every form', (radical, changed) => {
  for (const form of changed) {
    expect(mutationsOf(radical)).toContain(form);
    expect(mutationsOf(form)).toContain(radical);
  }
});

test('from one changed form the others are found', () => {
  expect(mutationsOf('nghaerdydd')).toEqual(expect.arrayContaining(['caerdydd', 'gaerdydd', 'chaerdydd']));
});

test('a letter written with two signs is not the letter of its first', () => {
  expect(mutationsOf('llan')).not.toContain('glan');
  expect(mutationsOf('chwarae')).not.toContain('hchwarae');
  expect(mutationsOf('ddim')).toContain('dim');
});
