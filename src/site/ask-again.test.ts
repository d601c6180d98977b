import { expect, test } from 'vitest';
import { withSecondTries } from './ask-again.ts';

test('a script that is fetched later is tried again under a new address', () => {
  expect(withSecondTries('x(()=>import(`./map.B-1_a.js`),[])')).toBe(
    'x(()=>import(`./map.B-1_a.js`).catch(()=>import(`./map.B-1_a.js?again=`+Date.now())),[])',
  );
});

test('what is loaded with the page stays as it is', () => {
  const code = 'import{a}from"./a.js";import"./b.js";import.meta.url;import(`https://example.org/c.js`);import(d)';
  expect(withSecondTries(code)).toBe(code);
});
