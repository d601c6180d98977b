import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { partner, type TestGateway, testGateway } from '../../../../tests/lib/test-gateway.ts';
import { boxes } from '../../../exchange/suggestions/suggestion.ts';
import { gateway } from './app.ts';
import { send, sendWaiting, toSend } from './outbox.ts';

let here: TestGateway;
let works: boolean;
let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)));
  works = true;
  here = testGateway();
  const mail = here.services.mail;
  here.services.mail = async (letter) => {
    if (!works) throw new Error('connect ECONNREFUSED');
    return mail(letter);
  };
  here.services.mailAnswers = async () => works;
});
afterEach(() => void vi.restoreAllMocks());

const ask = (email: string) =>
  here.ask('api/sign-in', {
    method: 'POST',
    body: JSON.stringify({ email }),
    headers: { 'content-type': 'application/json' },
  });
const suggest = () =>
  here.ask('api/suggestions', {
    method: 'POST',
    body: new URLSearchParams({ [boxes.kind]: 'change', [boxes.listing]: 'chess-club', note: 'At five.' }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' },
  });
const waiting = () => here.store.keys('mail/');

describe('while the mail server does not answer', () => {
  beforeEach(() => {
    works = false;
  });

  test('whoever asks for a link is told, known or not, in the same words', async () => {
    const answers = [await ask(partner.email), await ask('stranger@example.org')];
    for (const { status, json } of answers)
      expect([status, json]).toEqual([
        503,
        {
          error:
            'The mail server does not answer just now. If you may edit here, a link is sent to you as soon as it does, in the next 15 minutes. After that, ask again.',
        },
      ]);
  });

  test('asking costs none of the four letters in a quarter of an hour, and one link waits', async () => {
    for (let turn = 0; turn < 6; turn++) await ask(partner.email);
    expect(await waiting()).toHaveLength(1);
    works = true;
    for (let turn = 0; turn < 6; turn++) await ask(partner.email);
    expect(here.letters).toHaveLength(4);
  });

  test('the link is sent when it answers again, it works, and its secret was kept nowhere', async () => {
    await ask(partner.email);
    const kept = await Promise.all((await here.store.keys('')).map(async (key) => key + (await here.store.get(key))));
    works = true;
    here.wait(1);
    await here.ask('api/me');
    expect(here.letters.map(({ to }) => to)).toEqual([partner.email]);
    expect(kept.join('\n')).not.toContain(here.lastLink());
    expect((await here.ask(`api/sign-in/${here.lastLink()}`, { method: 'POST' })).status).toBe(303);
    expect(await waiting()).toEqual([]);
  });

  test('a link is not sent to somebody who went home a quarter of an hour ago', async () => {
    await ask(partner.email);
    for (let turn = 0; turn < 15; turn++) {
      here.wait(1);
      await sendWaiting(here.services);
    }
    works = true;
    here.wait(1);
    await sendWaiting(here.services);
    expect([here.letters, await waiting()]).toEqual([[], []]);
  });

  test('a suggestion is thanked and kept, and sent when it answers again, after a restart too', async () => {
    expect((await suggest()).status).toBe(303);
    expect(said).toEqual([
      'An e-mail (“Suggestion for Chess Club”) was not sent: connect ECONNREFUSED. It is tried again in 1 minute.',
    ]);
    expect(await here.store.get('log/2026-11')).toContain('"did":"send an e-mail"');
    works = true;
    here.wait(1);
    gateway(here.services);
    await sendWaiting(here.services);
    expect(here.letters.map(({ subject }) => subject)).toEqual(['Suggestion for Chess Club']);
    await sendWaiting(here.services);
    expect(here.letters).toHaveLength(1);
  });

  test('the pauses between tries grow from a minute to six hours, for a week', async () => {
    await suggest();
    const tries: number[] = [];
    let minute = 0;
    here.services.mail = async () => {
      tries.push(minute);
      throw new Error('down');
    };
    for (; minute < 8 * 1440; minute++) {
      await sendWaiting(here.services);
      here.wait(1);
    }
    const pauses = tries.slice(1).map((at, index) => at - (tries[index] as number));
    expect(pauses.slice(0, 10)).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 360, 360]);
    expect(tries.length).toBeLessThan(45);
    expect(await waiting()).toEqual([]);
    expect(said.at(-1)).toContain('It is not tried again. A suggestion is still in the private store');
    expect(await here.store.keys('suggestion/')).toHaveLength(1);
  });
});

test('a mailbox that is none is not tried again, and the person has their letter back', async () => {
  here.services.mail = async () => {
    throw Object.assign(new Error('550 no such user'), { code: 'EENVELOPE', responseCode: 550 });
  };
  for (let turn = 0; turn < 6; turn++) expect((await ask(partner.email)).status).toBe(200);
  expect([await waiting(), await here.store.keys('limit/mails/')]).toEqual([[], []]);
});

test('of two programs that send at once, one does', async () => {
  const key = await toSend(here.services, { letter: { to: 'a@example.org', subject: 'x', text: 'x' } });
  await Promise.all([send(here.services, key), send(here.services, key), sendWaiting(here.services)]);
  expect(here.letters).toHaveLength(1);
});

test('one that was killed while it sent holds the letter for five minutes', async () => {
  const key = await toSend(here.services, { letter: { to: 'a@example.org', subject: 'x', text: 'x' } });
  await here.store.add(`posting/${key.slice(5)}`, JSON.stringify({ expires: here.services.clock() + 300_000 }));
  await sendWaiting(here.services);
  expect(here.letters).toHaveLength(0);
  here.wait(6);
  await sendWaiting(here.services);
  expect(here.letters).toHaveLength(1);
});
