import { expect, test } from 'vitest';
import { htmlFrom } from './markdown.ts';

test('S-02 nothing that runs comes out of Markdown', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<iframe src="https://example.net"></iframe>',
    '<meta http-equiv="refresh" content="0;url=https://example.net">',
    '[a](javascript:alert(1))',
    '[b](JaVa&#x09;script&colon;alert(1))',
    '[c](data:text/html,<script>alert(1)</script>)',
    '<javascript:alert(1)>',
    '![d](https://example.net/pixel.png)',
    '[e](//example.net)',
    '<a href="https://example.org" onclick="alert(1)" style="color:red">f</a>',
  ].join('\n\n');
  const html = htmlFrom(hostile);
  expect(html).not.toMatch(/<script|<img|<iframe|<meta|onerror|onclick|style=|href|example\.net/i);
});

test('P-19 a link off the site says nothing of the visitor', () => {
  expect(htmlFrom('[club](https://example.org)')).toBe(
    '<p><a href="https://example.org" rel="noopener noreferrer">club</a></p>',
  );
});

test('links within the site, to mail and to telephones stay links', () => {
  expect(htmlFrom('[help](/help/) [mail](mailto:a@example.org) [ring](tel:08001111)')).toBe(
    '<p><a href="/help/">help</a> <a href="mailto:a@example.org">mail</a> <a href="tel:08001111">ring</a></p>',
  );
});

test('a heading in content never competes with the page’s own', () => {
  expect(htmlFrom('# Big\n\n## Small')).toBe('<h2>Big</h2>\n<h2>Small</h2>');
});

test('a picture that is handed over is shown with its size, and no other', () => {
  const pictures = new Map([['pictures/list.webp', { src: '/_astro/list.webp', width: 800, height: 600 }]]);
  expect(htmlFrom('![The list](pictures/list.webp)', pictures)).toBe(
    '<p><img alt="The list" src="/_astro/list.webp" width="800" height="600" loading="lazy" decoding="async"></p>',
  );
  expect(htmlFrom('![a](pictures/other.webp) ![b](https://example.net/x.png) ![c](/y.png)', pictures)).not.toMatch(
    /<img|example/,
  );
  expect(htmlFrom('![The list](pictures/list.webp)')).toBe('<p></p>');
});
