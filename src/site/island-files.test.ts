import { expect, test } from 'vitest';
import { withFiles } from './island-files.ts';

const imports = new Map([
  ['_astro/Finder.a1.js', ['_astro/words.b2.js', '_astro/clock.c3.js']],
  ['_astro/words.b2.js', ['_astro/clock.c3.js']],
  ['_astro/clock.c3.js', []],
  ['_astro/client.d4.js', []],
]);
const page = (base: string) =>
  `<html><head><link rel="stylesheet" href="${base}_astro/a.css"></head><body><script>load()</script><script>start()</script><astro-island component-url="${base}_astro/Finder.a1.js" renderer-url="${base}_astro/client.d4.js" props="{&quot;cards&quot;:[0,&quot;${base}north/cards.json&quot;]}"></astro-island></body></html>`;

for (const base of ['/', '/town/'])
  test(`a page with an island below ${base} names what it needs, after its styles and once each`, () => {
    const { html, starter } = withFiles(page(base), imports);
    const head = html.slice(0, html.indexOf('</head>'));
    for (const file of ['Finder.a1', 'words.b2', 'clock.c3', 'client.d4'])
      expect(head.split(`<link rel="modulepreload" href="${base}_astro/${file}.js" fetchpriority="low">`)).toHaveLength(
        2,
      );
    expect(head).toContain(`<link rel="preload" href="${base}north/cards.json" as="fetch" crossorigin`);
    expect(head.indexOf('modulepreload')).toBeGreaterThan(head.indexOf('stylesheet'));
    expect(html).not.toContain('<script>');
    expect(html).toContain(`<script src="${base}${starter?.path}" defer></script><astro-island`);
    expect(starter?.code).toBe('load()\nstart()');
  });

test('a page without an island stays as it is', () => {
  const plain =
    '<html><head></head><body><script data-exit="https://weather.example.org/">keepOut()</script></body></html>';
  expect(withFiles(plain, imports)).toEqual({ html: plain, starter: null });
});

test('two kinds of island that start alike share their starter', () => {
  const [one, other] = ['Finder', 'Shortlist'].map((name) => withFiles(page('/').replace('Finder', name), imports));
  expect(one?.starter).toEqual(other?.starter);
});
