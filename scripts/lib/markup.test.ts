import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markupProblems, tagsOf } from './markup.ts';

test('an ordinary page has nothing to tell of', () => {
  const page = `<!doctype html><html><head><link rel="stylesheet" href="/_astro/a.css">
    <link rel="canonical" href="https://larkbridge.example.org/"><script type="module" src="/_astro/a.js"></script></head>
    <body><p>Do it in style="red", onclick="x" they said.</p><a href="https://example.org/" rel="noreferrer">Club</a></body>`;
  expect(markupProblems(page)).toEqual([]);
});

test('S-03 a style attribute and an inline handler are told of, however they are written', () => {
  for (const tag of [
    '<p style="color:red">',
    "<p class='a' STYLE='x'>",
    '<img src=/a.png onerror=alert(1)>',
    '<a\nonclick="x()">',
  ])
    expect(markupProblems(tag), tag).toHaveLength(1);
});

test('P-16 anything the browser would fetch from another website is told of', () => {
  for (const tag of [
    '<script src="https://example.org/a.js">',
    '<img src="//example.org/a.png">',
    '<img srcset="/a.png 1x, https://example.org/b.png 2x">',
    '<link rel="preconnect" href="https://example.org">',
    '<form action="https://example.org/">',
    '<meta http-equiv="refresh" content="0;url=https://example.org/">',
    '<a href="/" ping="https://example.org/">',
    '<use href="https://example.org/i.svg#a">',
  ])
    expect(markupProblems(tag), tag).toHaveLength(1);
});

test('a link that a person presses may go anywhere', () => {
  expect(markupProblems('<a href="https://example.org/">x</a><area href="https://example.org/">')).toEqual([]);
});

test('the text of a script is no tag, and a quoted sign ends nothing', () => {
  expect(tagsOf('<script>"<p style=1>"</script><p title="a > b" id=c>').map(({ name }) => name)).toEqual([
    'script',
    'p',
  ]);
});

test('no text, however odd, stops the reading', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", ' ', 'a', '=', '/', '\n') }),
      (text) => void tagsOf(text),
    ),
  );
});
