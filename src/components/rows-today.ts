/**
 * In the A to Z and in lists: says which listings nobody has checked for long, counted from the visitor's day.
 * Without JavaScript the plain date stands.
 */
import { momentAt } from '../domain/finder/coming.ts';
import { reviewState } from '../domain/listing/review.ts';

const words = {
  caution: 'Check before you go. ',
  stale: 'Nobody has checked this for a long time: ask before you go. ',
};
const today = momentAt(new Date(), document.body.dataset.demoDate ?? null).date;

for (const checked of document.querySelectorAll<HTMLElement>('.rows [data-checked-on]')) {
  const { checkedOn, cautionAfter, hideAfter } = checked.dataset;
  const limits = { cautionAfterDays: Number(cautionAfter), hideAfterDays: Number(hideAfter) };
  const state = reviewState(checkedOn, today, limits);
  if (state === 'fresh') continue;
  const warning = document.createElement('strong');
  warning.textContent = words[state];
  checked.dataset.review = state;
  checked.prepend(warning);
}
