import { beforeEach, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../../../../tests/lib/test-gateway.ts';
import { boxes } from '../../../exchange/suggestions/suggestion.ts';

let here: TestGateway;
beforeEach(() => {
  here = testGateway();
});

/** A form as a browser sends it, from one of our public pages. */
function send(fields: Record<string, string>, headers: Record<string, string> = {}, client?: string) {
  const body = new URLSearchParams({ [boxes.kind]: 'change', [boxes.listing]: 'chess-club', ...fields });
  const type = { 'content-type': 'application/x-www-form-urlencoded', origin: 'null', ...headers };
  return here.ask('api/suggestions', {
    method: 'POST',
    body: body.toString(),
    headers: type,
    ...(client ? { client } : {}),
  });
}
const kept = () => here.store.keys('suggestion/');

test('a suggestion is kept privately and sent to the mailbox of the directory, and changes nothing', async () => {
  const before = here.git.head;
  const answer = await send({ note: 'It starts at five now.', reply: 'leader@example.org' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/suggest/thanks/']);
  expect(here.letters).toEqual([
    {
      to: 'directory@example.org',
      subject: 'Suggestion for Chess Club',
      text: expect.stringContaining('It starts at five now.'),
      replyTo: 'leader@example.org',
    },
  ]);
  expect(await kept()).toHaveLength(1);
  expect(here.git.head).toBe(before);
  expect(await here.store.get('log/2026-11')).not.toContain('five');
});

test('a robot that fills in the hidden box is thanked, and nothing is sent', async () => {
  const answer = await send({ note: 'Buy pills', [boxes.trap]: 'x' });
  expect(answer.status).toBe(303);
  expect([here.letters, await kept()]).toEqual([[], []]);
});

test.each<[string, Record<string, string>, RegExp]>([
  ['a form that changes nothing', {}, /changes nothing/],
  ['a text that is far too long', { note: 'x'.repeat(31_000) }, /is longer than 30,000 characters/],
  [
    'a listing that we do not have',
    { [boxes.listing]: 'no-such-club', note: 'x' },
    /There is no such listing any more/,
  ],
  ['a path instead of a listing', { [boxes.listing]: '../settings/site', note: 'x' }, /does not say which page/],
])('%s is told on a page, and nothing is sent', async (_, fields, sentence) => {
  const answer = await send(fields);
  expect(answer.status).toBe(422);
  expect(answer.text).toMatch(sentence);
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(here.letters).toEqual([]);
});

test('another website cannot send one in somebody’s name', async () => {
  const answer = await send({ note: 'x' }, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' });
  expect([answer.status, here.letters]).toEqual([403, []]);
});

test('ten in ten minutes from one place are enough, and more than 100 kB is too much', async () => {
  for (let turn = 0; turn < 10; turn++) expect((await send({ note: `x${turn}` })).status).toBe(303);
  expect((await send({ note: 'x' })).status).toBe(429);
  expect((await send({ note: 'x' }, {}, '192.0.2.9')).status).toBe(303);
  expect((await send({ note: 'x'.repeat(200_000) }, {}, '192.0.2.10')).status).toBe(413);
});

test('what was sent cannot write a letter’s head', async () => {
  await send({ note: 'x', reply: 'a@example.org\r\nBcc: all@example.org' });
  expect(here.letters[0]).not.toHaveProperty('replyTo');
  here.git.push('content/listings/chess-club.md', 'broken');
  await send({ note: 'y' });
  expect(here.letters[1]?.subject).toBe('Suggestion for chess-club');
});

test('copies are kept for ninety days', async () => {
  await send({ note: 'x' });
  here.wait(91 * 24 * 60);
  await send({ note: 'y' });
  expect(await kept()).toHaveLength(1);
});

test('where the directory has no mailbox, the visitor is told', async () => {
  here.git.push('content/settings/site.yaml', 'name: Testford Directory\nplace: Testford\n');
  expect((await send({ note: 'x' })).text).toContain('This site takes no suggestions at present.');
});
