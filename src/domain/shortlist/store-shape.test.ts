import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptFrom, storedText } from './store-shape.ts';

test('what is kept is a version and slugs, and nothing else', () => {
  expect(JSON.parse(storedText(['chess', 'samba']))).toEqual({ v: 1, ids: ['chess', 'samba'] });
  expect(keptFrom(storedText(['chess', 'samba']))).toEqual({ state: 'kept', slugs: ['chess', 'samba'] });
});

test('nothing kept is nothing, and so is a list of none', () => {
  for (const text of [null, '', '{"v":1,"ids":[]}']) expect(keptFrom(text)).toEqual({ state: 'nothing' });
});

test('anything but slugs in it is left aside, and at most 40 are read', () => {
  expect(keptFrom('{"v":1,"ids":["chess",7,null,"<b>","../x","chess",["samba"],"__proto__"]}')).toEqual({
    state: 'kept',
    slugs: ['chess'],
  });
  const many = storedText(Array.from({ length: 60 }, (_, number) => `club-${number}`));
  expect(keptFrom(many)).toMatchObject({ slugs: { length: 40 } });
});

test('a damaged value, or one of a later version, gets one sentence and never an error', () => {
  for (const text of [
    '{',
    'null',
    '[]',
    '"x"',
    '{"v":1}',
    '{"v":"1","ids":[]}',
    '{"__proto__":{"v":1,"ids":[]}}',
    '9'.repeat(20_000),
  ]) {
    expect(keptFrom(text), text.slice(0, 40)).toMatchObject({ state: 'damaged' });
  }
  expect(keptFrom('{"v":2,"ids":{}}')).toMatchObject({ state: 'newer' });
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof keptFrom(text).state === 'string'));
});
