import { expect, test } from 'vitest';
import { withoutTracking } from './tracking.ts';

test.each([
  'utm_source=newsletter',
  'utm_medium=email',
  'utm_campaign=autumn%202026',
  'UTM_CONTENT=x',
  'fbclid=IwAR0abc-_',
  'gclid=Cj0K',
  'gbraid=0AAA',
  'wbraid=1',
  'msclkid=abc',
  'mc_cid=1',
  'mc_eid=2',
  'igshid=abc==',
  'igsh=abc',
  'twclid=1',
  'ttclid=1',
  'yclid=1',
  'li_fat_id=1',
  '_hsenc=p2',
  '_hsmi=1',
  'mkt_tok=eyJ',
  'vero_id=a',
  'srsltid=AfmB',
  'mibextid=abc',
  'ref_src=twsrc',
  '_gl=1*abc',
  'mtm_campaign=x',
  'pk_source=x',
])('what tells on whoever follows a link is left out: %s', (part) => {
  expect(withoutTracking(`https://example.org/a?${part}`)).toBe('https://example.org/a');
  expect(withoutTracking(`https://example.org/a?${part}&id=7#top`)).toBe('https://example.org/a?id=7#top');
  expect(withoutTracking(`https://example.org/a?id=7&${part}`)).toBe('https://example.org/a?id=7');
  expect(withoutTracking(`https://example.org/a?id=7&amp;${part}&amp;b=1`)).toBe('https://example.org/a?id=7&amp;b=1');
});

test.each([
  'https://example.org/a?id=7&page=2',
  'https://example.org/?q=utm_source',
  'https://example.org/utm_source=x',
  'https://example.org/a?ref=home',
  'https://example.org/a?source=library',
  'https://example.org/a?form_id=1&token=b==',
  'https://example.org/a?',
  'https://example.org/a#utm_source=x',
  'https://example.org/a?p=a+b%26c',
  'Do you know what a=b? Or c?',
])('what leads to the page stays: %s', (address) => {
  expect(withoutTracking(address)).toBe(address);
});
