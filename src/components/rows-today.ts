/**
 * In the A to Z and in lists: says which listings nobody has checked for long, counted from the visitor's day.
 * Without JavaScript the plain date stands.
 */
import { reviewState } from '../domain/listing/review.ts';
import { demoDateHere, watchMoment } from '../islands/shared/clock.ts';

const words = {
  fresh: '',
  caution: 'Check before you go. ',
  stale: 'Nobody has checked this for a long time: ask before you go. ',
};

watchMoment(demoDateHere(), ({ date }) => {
  for (const rows of document.querySelectorAll<HTMLElement>('.rows')) rows.dataset.state = 'ready';
  for (const checked of document.querySelectorAll<HTMLElement>('.rows [data-checked-on]')) {
    const { checkedOn, cautionAfter, hideAfter } = checked.dataset;
    const limits = { cautionAfterDays: Number(cautionAfter), hideAfterDays: Number(hideAfter) };
    const state = reviewState(checkedOn, date, limits);
    const warning = checked.querySelector<HTMLElement>('strong');
    if (!warning) continue;
    warning.textContent = words[state];
    warning.hidden = state === 'fresh';
    checked.dataset.review = state;
  }
});
