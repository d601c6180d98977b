import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { momentAt } from '../../domain/finder/coming.ts';
import { showToday } from './show-today.ts';

const cover = `<div class="cover"><figure class="photo" data-photo-until="2026-11-23"><img src="a.webp" alt=""></figure><svg hidden></svg><img class="cover-sticker" hidden alt=""></div><p class="photo-credit">Picture: us</p>`;

function coverOn(day: string) {
  const { document } = parseHTML(`<body>${cover}</body>`);
  showToday(document, momentAt(new Date(`${day}T12:00:00Z`), null));
  return document;
}

test('a photo is shown on the last day that families agreed to', () => {
  expect(coverOn('2026-11-23').querySelector('.photo')).not.toBeNull();
});

test('on the day after it has given way to the sticker, with the words about it', () => {
  const page = coverOn('2026-11-24');
  expect(page.querySelector('.photo, .photo-credit, [hidden]')).toBeNull();
  expect(page.querySelector('.cover')?.classList.contains('plain')).toBe(true);
});
