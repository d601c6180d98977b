/** A drawing that is named must be drawn: a missing one leaves a hole beside its word. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = (path: string) => new URL(`../${path}/`, import.meta.url);
const drawn = new Set(readdirSync(folder('src/components/icons')).map((name) => name.replace(/\.svg$/, '')));

test('every drawing that the demo’s vocabulary names is there', () => {
  const named = readdirSync(folder('content/vocabulary')).flatMap((name) =>
    [...readFileSync(new URL(name, folder('content/vocabulary')), 'utf8').matchAll(/^\s+icon: (\S+)$/gm)].map(
      ([, icon]) => icon,
    ),
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((icon) => !drawn.has(icon as string))).toEqual([]);
});

test('every drawing that a component names is there', () => {
  const named = ['src/components', 'src/pages', 'src/islands'].flatMap((path) =>
    readdirSync(folder(path), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:astro|tsx)$/.test(name))
      .flatMap((name) =>
        [...readFileSync(new URL(name, folder(path)), 'utf8').matchAll(/<Icon\b[^>]*\bname="([a-z-]+)"/g)].map(
          ([, icon]) => icon,
        ),
      ),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((icon) => !drawn.has(icon as string))).toEqual([]);
});
