import { expect, test } from 'vitest';
import { listingText, problemsWith, readWith, saidOf, saidWith } from '../../tests/lib/small-folder.ts';

test.each([
  ['[a](http://example.org/join)', 'url.http', 'starts with http://'],
  ['http://example.org/join', 'url.http', 'found “http://example.org/join”'],
  ['<http://example.org>', 'url.http', ''],
  ['Look at www.example.org.', 'url.http', 'found “http://www.example.org”'],
  ['[a][1]\n\n[1]: http://example.org', 'url.http', ''],
  ['> - **[a](http://example.org)**', 'url.http', ''],
  ['[a](http&#58;//example.org)', 'url.http', ''],
  ['[a](https://ехаmple.org/)', 'url.punycode', 'leads to “ехаmple.org” (xn--'],
  ['[a](https://xn--e1awd7f.example.org/)', 'url.punycode', ''],
  ['[a](https://docs.google.com/document/d/1/edit)', 'url.shared', 'somebody shares'],
  ['<https://1drv.ms/w/s!a>', 'url.shared', ''],
  ['[a](https://us02web.zoom.us/j/12345)', 'url.meeting', 'opens a meeting'],
  ['[a](https://linktr.ee/club)', 'url.link_list', 'page of links'],
  ['[a](https://www.google.com/url?q=https://example.org)', 'url.redirector', 'leads on'],
  ['[a](https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org)', 'url.redirector', ''],
  ['[a](https://eur02.safelinks.protection.outlook.com/?url=x)', 'url.redirector', ''],
  ['[](https://example.org)', 'url.no_words', 'no words'],
  ['[ ](https://example.org/a)', 'url.no_words', ''],
  ['[*…*](/help/)', 'url.no_words', ''],
])('a doubtful link in a text is told: %s', (text, code, words) => {
  const said = saidOf({}, text);
  expect(said).toEqual([expect.stringContaining(`warning ${code}, Text: has a link that `)]);
  expect(said[0]).toContain(words);
});

test.each([
  ['See bit.ly/abc for more.', 'url.shortener'],
  ['linktr.ee/club has it all', 'url.link_list'],
  ['Type tinyurl.com/xyz9.', 'url.shortener'],
])('an address to be typed that may lead anywhere is told: %s', (text, code) => {
  expect(saidOf({}, text)).toEqual([expect.stringContaining(`warning ${code}, Text: has “`)]);
  expect(saidOf({ summary: text })).toEqual([
    expect.stringContaining(`warning ${code}, In one line, for pupils: has “`),
  ]);
});

test.each([
  ['http://example.org/join', 'url.http'],
  ['https://клуб.example.org/', 'url.punycode'],
  ['https://drive.google.com/drive/folders/1', 'url.shared'],
  ['https://meet.google.com/abc-defg-hij', 'url.meeting'],
])('a doubtful address in a box is told: %s', (website, code) => {
  expect(saidOf({ contact: { website } })).toEqual([expect.stringContaining(`warning ${code}, Contact, Website: `)]);
  const organisation = `name: Hall Trust\nphone: "01632 960123"\nwebsite: ${website}\n`;
  expect(saidWith({ 'organisations/hall-trust.yaml': organisation })).toEqual([
    expect.stringContaining(`warning ${code}, Website: `),
  ]);
});

test.each([
  '[a](https://example.org/join?id=1)',
  '<https://example.org>',
  '[ring](tel:01632960123)',
  '`http://example.org` is how it was written.',
  '[our form](https://docs.google.com/forms/d/e/1/viewform)',
  '[below](#when) and [help](/help/)',
  'Sessions and/or meetings, 24/7; see example.org/join.',
  '[50+](https://example.org/) and [**here**](https://example.org/b)',
])('an ordinary link has no doubt: %s', (text) => {
  expect(saidOf({}, text)).toEqual([]);
});

test('what tells on whoever follows a link is told, and is not on the site', () => {
  const fields = { name: 'Draughts', contact: { website: 'https://example.org/a?utm_source=x&id=1' } };
  const body =
    'One.\n\n[a](https://example.org/b?fbclid=I&amp;id=2) <https://example.org/?utm_medium=z> `?utm_a=b`\n\n[c]\n\n[c]: https://example.org/?gclid=1';
  expect(saidOf(fields, body)).toEqual([
    expect.stringMatching(/^warning url\.tracking, Text: had something in it that tells/),
    expect.stringMatching(/^warning url\.tracking, Contact, Website: had/),
  ]);
  const read = readWith({ 'listings/x.md': listingText(fields, body) }).content.listings.get('x');
  expect(read?.data.contact.website).toBe('https://example.org/a?id=1');
  expect(read?.body).toBe(
    'One.\n\n[a](https://example.org/b?id=2) <https://example.org/> `?utm_a=b`\n\n[c]\n\n[c]: https://example.org/',
  );
});

test('the problem stands at the line of the link', () => {
  const text = listingText({ name: 'X' }, 'One.\n\nTwo.\n\n[a](http://example.org)');
  const line = text.split('\n').findIndex((each) => each.includes('http:')) + 1;
  expect(problemsWith({ 'listings/x.md': text }).map((problem) => problem.line)).toEqual([line]);
});
