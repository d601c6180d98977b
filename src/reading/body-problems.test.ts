import { expect, test } from 'vitest';
import { bodyProblems, linkProblem } from './body-problems.ts';

const codes = (body: string) => bodyProblems(body, 1, 6000).map(({ code }) => code);

test('ordinary Markdown is welcome', () => {
  const body = `## Tuesdays

Come *along*: 2 < 3, and \`a < b\`.

- [join](https://example.org/join)
- <hello@example.org>, www.example.org
- [ring us](tel:01632960123) or [write](mailto:hello@example.org)
- [help](/help/), [below](#tuesdays)

| Day | Time |
| --- | --- |
| Tue | 4pm |
`;
  expect(bodyProblems(body, 1, 6000)).toEqual([]);
});

test.each([
  '<script>alert(1)</script>',
  '<iframe src="https://example.net"></iframe>',
  'a <b onclick=alert(1)>b</b>',
  '<!-- hidden -->',
  '<meta http-equiv="refresh" content="0;url=https://example.net">',
])('S-02: web code is refused: %s', (body) => {
  expect(codes(body)).toContain('html.not_allowed');
});

test.each([
  '[a](javascript:alert(1))',
  '[a](JAVASCRIPT&colon;alert(1))',
  '[a](java&#x09;script:alert(1))',
  '[a](java&NewLine;script:alert(1))',
  '[a](&#1;javascript:alert(1))',
  '[a](<java\tscript:alert(1)>)',
  '<javascript:alert(1)>',
  '[a]\n\n[a]: vbscript:x',
  '[a](data:text/html,x)',
  '[a](//example.net)',
  '[a](/\\example.net)',
  '[a](\\\\/example.net)',
  '[a](file:///etc/passwd)',
  '[a](ftp://example.org)',
  '[a](JaVa\tScRiPt&colon;alert(1))',
])('S-02: a link that leaves the safe ways is refused: %s', (body) => {
  expect(codes(body)).toContain('url.scheme');
});

test('S-12: a link in the text is held to the rules of the website field', () => {
  expect(codes('[a](https://bit.ly/x)')).toEqual(['url.shortener']);
  expect(codes('[a](https://user@example.org)')).toEqual(['url.userinfo']);
  expect(codes('[a](http://169.254.169.254/)')).toEqual(['url.private_host']);
});

test.each([
  '[a](mailto:hello@example.org?bcc=x@example.net)',
  '[a](mailto:hello@example.org?subject=Hi)',
  '[a](mailto:hello@example.org,other@example.net)',
  '[a](mailto:hello@example.org;other@example.net)',
  '[a](mailto:hello@example.org%0Abcc:x@example.net)',
  '[a](mailto:hello@example.org&cc=x@example.net)',
  '[a](mailto:?to=x@example.net)',
  '[a](MAILTO:hello@example.org&#63;cc=x@example.net)',
  '[a][m]\n\n[m]: mailto:hello@example.org?body=x',
  '[a](mailto:)',
])('S-02: an e-mail link has one address in it and nothing else: %s', (body) => {
  expect(codes(body)).toEqual(['url.mailto']);
});

test.each([
  ['[a](<https://exa mple.org>)', 'url.characters'],
  ['[a](https://exa&#10;mple.org)', 'url.characters'],
  ['[a](https://discord.com/invite/x)', 'url.chat'],
  ['<https://chat.whatsapp.com/x>', 'url.chat'],
  ['https://t.me/x', 'url.chat'],
  ['Look at www.wa.me/4477.', 'url.chat'],
  ['[![x](/a.png)](https://bit.ly/x)', 'url.shortener'],
  ['[a][b]\n\n[b]: https://tinyurl.com/x', 'url.shortener'],
  ['| a |\n| - |\n| https://rb.gy/x |', 'url.shortener'],
  ['One[^1]\n\n[^1]: https://is.gd/x', 'url.shortener'],
  ['[a](xmpp:someone@example.org)', 'url.scheme'],
  ['[0800 1111](tel:08001112)', 'url.other_than_said'],
  ['[hello@example.org](mailto:other@example.net)', 'url.other_than_said'],
  ['[https://www.childline.org.uk](https://childline.example.net/)', 'url.other_than_said'],
  ['[childline.org.uk](https://example.net/)', 'url.other_than_said'],
  ['[**www.nhs.uk**](https://nhs.uk.example.net/)', 'url.other_than_said'],
])('a link is judged as it is published: %s', (body, code) => {
  expect(codes(body)).toEqual([code]);
});

test.each([
  '[0800 1111](tel:08001111)',
  '[+44 1632 960123](tel:01632960123)',
  '[01632 960123](tel:+441632960123)',
  '[hello@example.org](mailto:hello@example.org)',
  '[www.example.org](https://example.org/join)',
  '[example.org.uk/join](https://www.example.org.uk/join/now)',
  '[Play.com club](https://example.org/)',
  '[join us](https://example.org/)',
  'hello@example.org',
])('a link that says where it leads is welcome: %s', (body) => {
  expect(codes(body)).toEqual([]);
});

test('a picture from another website is refused, one of this site is not', () => {
  expect(codes('![a](https://example.net/pixel.png)')).toEqual(['image.remote']);
  expect(codes('![a](/assets/hall.jpg)')).toEqual([]);
});

test('a guide shows the pictures beside it, each with words for those who cannot see it', () => {
  const inGuide = (body: string) => bodyProblems(body, 1, 6000, { pictures: true }).map(({ code }) => code);
  expect(inGuide('![The list of listings](pictures/the-list.webp)')).toEqual([]);
  expect(inGuide('![](pictures/the-list.webp)')).toEqual(['image.alt']);
  expect(inGuide('![a](pictures/../../secret.webp)')).toEqual(['image.remote']);
  expect(codes('![The list](pictures/the-list.webp)')).toEqual(['image.remote']);
});

test('hidden characters are found after entities are decoded', () => {
  expect(codes('abc&#x202E;def')).toEqual(['text.invisible']);
});

test('a problem carries the line of the file', () => {
  expect(bodyProblems('One\n\nTwo <b>', 10, 6000)).toMatchObject([{ line: 12, field: 'Text' }]);
});

test('a body that is too long is not even parsed', () => {
  expect(bodyProblems('<b>'.repeat(5000), 4, 6000)).toMatchObject([{ code: 'text.too_long', line: 4 }]);
});

// A parser without the limit takes minutes over these, far past the time a test is given.
test('a text made to stop a parser is refused in time', () => {
  for (const piece of ['> ', '- ', '*a_ ', '[', '![', '*a ', '`', '<', '| a ', '\n> - ', '[^a]: ']) {
    bodyProblems(`${piece.repeat(3900 / piece.length)}\n`, 1, 6000);
  }
  expect(codes('> '.repeat(1900))).toEqual(['text.depth']);
  expect(codes(`${'*a '.repeat(500)}${'b* '.repeat(500)}`)).toEqual(['text.depth']);
});

test('a sound link has no problem', () => {
  expect(linkProblem('https://example.org/a')).toBeNull();
});
