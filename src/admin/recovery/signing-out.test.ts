import { expect, test } from 'vitest';
import { signOut, unsavedQuestion } from './signing-out.ts';

function browser(...keys: string[]) {
  const [kept, user] = [new Set(keys), new Set(['decap-cms-user', 'theme'])];
  const asked: string[] = [];
  let ended = 0;
  const out = (agrees = true, answers = true) =>
    signOut(
      async () => {
        ended += 1;
        return answers;
      },
      { keys: async () => [...kept], clear: async () => kept.clear() },
      { removeItem: (name) => void user.delete(name) },
      (question) => asked.push(question) > 0 && agrees,
    );
  return { out, now: () => ({ kept: [...kept], user: [...user], asked, ended }) };
}

test('signing out forgets the person and what is kept of their forms, without a question where all is saved', async () => {
  const { out, now } = browser('begun.listings.chess');
  expect(await out()).toBe(true);
  expect(now()).toEqual({ kept: [], user: ['theme'], asked: [], ended: 1 });
});

test('whoever has unsaved changes is asked first, and stays signed in with them if they like', async () => {
  const { out, now } = browser('backup.listings.chess', 'begun.backup.listings.chess');
  expect(await out(false)).toBe(false);
  expect(now()).toMatchObject({
    kept: expect.arrayContaining(['backup.listings.chess']),
    asked: [unsavedQuestion],
    ended: 0,
  });
  expect(await out(true)).toBe(true);
  expect(now()).toMatchObject({ kept: [], user: ['theme'], ended: 1 });
});

test('a server that does not answer leaves everything as it was', async () => {
  const { out, now } = browser('backup.listings.chess');
  expect(await out(true, false)).toBe(false);
  expect(now()).toMatchObject({ kept: ['backup.listings.chess'], user: ['decap-cms-user', 'theme'] });
});
