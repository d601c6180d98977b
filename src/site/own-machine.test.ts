import { expect, test } from 'vitest';
import { strangerProblem, strangerProblemForWriting } from './own-machine.ts';

const ours = {
  host: 'localhost:4321',
  origin: 'http://localhost:4321',
  'content-type': 'application/json; charset=utf-8',
  'sec-fetch-site': 'same-origin',
};

test('the editor’s own page on this computer may read and write', () => {
  for (const from of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
    expect(strangerProblem(ours, from)).toBeNull();
    expect(strangerProblemForWriting(ours, from)).toBeNull();
  }
  expect(strangerProblemForWriting({ ...ours, host: '[::1]:4321', origin: 'http://[::1]:4321' }, '::1')).toBeNull();
  // Typed into the address bar.
  expect(strangerProblem({ host: 'localhost:4321', 'sec-fetch-site': 'none' }, '::1')).toBeNull();
});

test.each([
  ['another computer', ours, '192.168.1.20'],
  ['nobody knows where', ours, undefined],
  ['a name that leads here (DNS rebinding)', { ...ours, host: 'evil.example.org' }, '127.0.0.1'],
  ['a name that only begins like ours', { ...ours, host: 'localhost.example.org:4321' }, '127.0.0.1'],
  ['no name at all', { ...ours, host: undefined }, '127.0.0.1'],
  ['another website', { ...ours, origin: 'https://example.org' }, '127.0.0.1'],
  ['another program on this computer', { ...ours, origin: 'http://localhost:8080' }, '127.0.0.1'],
  ['a page without an origin', { ...ours, origin: 'null' }, '127.0.0.1'],
  ['a frame of another website', { ...ours, 'sec-fetch-site': 'cross-site' }, '127.0.0.1'],
])('%s may do neither', (_who, headers, from) => {
  expect(strangerProblem(headers, from)).toMatch(/\.$/);
  expect(strangerProblemForWriting(headers, from)).toMatch(/\.$/);
});

test('a form of another website, which is not JSON and has no origin, may not write', () => {
  expect(strangerProblemForWriting({ ...ours, origin: undefined }, '::1')).toMatch(/\.$/);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', undefined])
    expect(strangerProblemForWriting({ ...ours, 'content-type': type }, '::1')).toMatch(/\.$/);
});
