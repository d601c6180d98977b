import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { cardWith } from '../../domain/finder/card.fixture.ts';
import { type CardProps, ListingCard } from './Card.tsx';

const chess = cardWith({
  slug: 'chess',
  name: 'Chess Club',
  summary: 'Play chess.',
  times: [{ words: 'Tuesdays, 4pm to 5pm', slots: ['tuesday after-school'], at: 0 }],
  places: [{ name: 'Weir Lane Hall', km: 0.3 }],
  km: 0.3,
  cost: '£2 a session',
  firstSessionFree: true,
  years: [3, 6],
  ages: [7, 11],
  watchFirst: true,
});

function drawn(props: Partial<CardProps>): string {
  const always = {
    card: chess,
    href: '/s/chess/',
    interest: null,
    stickers: '/stickers/',
    today: '2026-11-23',
    next: null,
    caution: false,
  };
  return renderToStaticMarkup(<ListingCard {...always} {...props} />);
}

test('a card says when next, how far, what it costs and for whom', () => {
  const html = drawn({ next: { date: '2026-11-24', starts: '16:00', at: 0 } });
  for (const words of [
    '<b><span class="on-screen">Tomorrow, 4pm</span><span class="on-paper">Tue 24 Nov, 4pm</span></b>',
    '<span translate="no">Weir Lane Hall</span><span>, 300 m</span>',
    '<b>£2 a session, first free</b>',
    'Years 3 to 6',
    'watch first',
    '<span>Add </span><span translate="no">Chess Club</span><span> to my list</span>',
  ])
    expect(html).toContain(words);
  expect(html.match(/<a /g)).toHaveLength(1);
});

test('a page as made says nothing that time will make untrue', () => {
  const html = drawn({ today: null, next: { date: '2026-11-24', starts: '16:00' }, caution: true });
  expect(html).toContain('Tuesdays, 4pm to 5pm');
  expect(html).toContain('Last checked 1 November 2026');
  expect(html).not.toContain('Tomorrow');
});

test('S-02 a hostile name is only text, and S-03 a card has no style attribute', () => {
  const html = drawn({ card: { ...chess, name: '<script>alert(1)</script>' } });
  expect(html).not.toContain('<script>');
  expect(html).not.toContain('style=');
});

test('a card is small enough for a slow telephone: at most 24 elements', () => {
  const html = drawn({ next: { date: '2026-11-24', starts: '16:00', at: 0 }, interest: { label: 'Chess' } });
  expect(html.match(/<[a-z]/g)?.length).toBeLessThanOrEqual(24);
});

test('G-05 a card that nobody checked lately says so in words', () => {
  const html = drawn({ caution: true });
  expect(html).toContain('Check before you go: last checked 1 November 2026');
  // In place of the summary: both would push the time off a small screen.
  expect(html).not.toContain('Play chess.');
});
