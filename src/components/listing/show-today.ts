/**
 * What a listing's page says about today, worked out when it is read: which session is next, and whether it
 * is long since anybody checked. Without JavaScript the page keeps its plain dates.
 */
import type { Moment } from '../../domain/finder/coming.ts';
import { reviewState } from '../../domain/listing/review.ts';
import { datesOf, dateWords, shortDateWords } from '../../domain/time/dates.ts';
import { clockWords } from '../../domain/time/session-words.ts';
import { nextDates, nextWords, type Regular } from './next-dates.ts';

const shown = 6;

/** Says it in `page`: a document, or a part of one as in the editor's preview. */
export function showToday(page: ParentNode, moment: Moment) {
  showReview(page, moment.date);
  showNext(page, moment);
}

function showReview(page: ParentNode, today: string) {
  for (const banner of page.querySelectorAll<HTMLElement>('[data-review][data-checked-on]')) {
    const { checkedOn, cautionAfter, hideAfter } = banner.dataset;
    const limits = { cautionAfterDays: Number(cautionAfter), hideAfterDays: Number(hideAfter) };
    const state = reviewState(checkedOn, today, limits);
    banner.hidden = state === 'fresh';
    for (const words of banner.querySelectorAll<HTMLElement>('[data-review-says]')) {
      words.hidden = words.dataset.reviewSays !== state;
    }
  }
}

function showNext(page: ParentNode, moment: Moment) {
  const dates = page.querySelector<HTMLElement>('[data-dates]');
  if (!dates) return;
  const regular = [...page.querySelectorAll<HTMLElement>('[data-pattern]')].map(regularOf);
  const next = nextDates(regular, moment, shown);
  const list = dates.querySelector('ol')!;
  const places = new Set(regular.map(({ place }) => place));
  if (next.length === 0) {
    const [last] = regular
      .flatMap(({ pattern }) => datesOf(pattern))
      .sort()
      .reverse();
    list.replaceWith(element('p', `We know of no dates${last ? ` after ${dateWords(last)}` : ''}. Ask them.`));
    return;
  }
  dates.querySelector('[data-dates-title]')!.textContent = 'Next dates';
  list.replaceChildren(
    ...next.map((session) => {
      const item = element(
        'li',
        [clockWords(session), places.size > 1 && session.place]
          .filter(Boolean)
          .map((part) => `, ${part}`)
          .join(''),
      );
      // Not “Today” or “Tomorrow”: these dates are printed too.
      const time = element('time', shortDateWords(session.date));
      time.setAttribute('datetime', session.date);
      item.prepend(time);
      return item;
    }),
  );
  const says = page.querySelector<HTMLElement>('[data-next-says]');
  if (says) {
    says.textContent = `Next: ${nextWords(next[0]!, moment.date)}`;
    says.hidden = false;
  }
}

function regularOf({ dataset }: HTMLElement): Regular {
  const { pattern = '', starts, ends, place = '' } = dataset;
  return { pattern, starts, ends, place };
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
