import { expect, test } from 'vitest';
import { notWatched } from './not-watched.ts';

const isLeft = (content: string, path: string) => notWatched(content, '/town')(path);

test.each([
  '/town/.cache',
  '/town/.cache/gateway/private/session/a',
  '/town/.cache/gateway/directory.git/objects/ab/cd',
  '/town/.cache/build-123/site/index.html',
  '/town/.cache/writing/a.json',
  '/town/dist/index.html',
  '/town/content/listings/.fingerpost-1-00000000-00000000.part',
])('%s is no change of the site', (path) => expect(isLeft('content', path)).toBe(true));

test.each(['/town/content/listings/chess.md', '/town/src/pages/index.astro', '/town/content', '/town/.cached/x'])(
  '%s is',
  (path) => expect(isLeft('content', path)).toBe(false),
);

test('a content folder that lies among them is watched, and what is beside it is not', () => {
  const content = '.cache/test/start';
  for (const path of ['/town/.cache', '/town/.cache/test', '/town/.cache/test/start', '/town/.cache/test/start/a.md'])
    expect(isLeft(content, path), path).toBe(false);
  for (const path of ['/town/.cache/test/starting', '/town/.cache/gateway'])
    expect(isLeft(content, path), path).toBe(true);
});
