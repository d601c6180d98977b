/**
 * What a listing's page says about today, worked out when it is read: which session is next, and whether it
 * is long since anybody checked. Without JavaScript the page keeps its plain dates.
 */
import type { Moment } from '../../domain/finder/coming.ts';
import { reviewState } from '../../domain/listing/review.ts';
import { datesOf, dateWords, shortDateWords } from '../../domain/time/dates.ts';
import { bankHolidayWords, nextWords } from '../../domain/time/next-words.ts';
import { clockWords } from '../../domain/time/session-words.ts';
import { type NextDate, nextDates, type Regular } from './next-dates.ts';

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
  const list = dates.querySelector('ol');
  const none = dates.querySelector<HTMLElement>('[data-no-dates]');
  const title = dates.querySelector('[data-dates-title]');
  const says = page.querySelector<HTMLElement>('[data-next-says]');
  const places = new Set(regular.map(({ place }) => place));
  if (list) {
    list.replaceChildren(...next.map((session) => dateItem(session, places.size > 1)));
    list.hidden = next.length === 0;
  }
  if (none) {
    none.textContent = next.length === 0 ? noDatesWords(regular) : '';
    none.hidden = next.length > 0;
  }
  if (title) title.textContent = next.length === 0 ? 'Dates' : 'Next dates';
  if (says) {
    says.textContent = next[0] ? `Next: ${nextWords(next[0], moment.date)}` : '';
    says.hidden = next.length === 0;
  }
}

function noDatesWords(regular: Regular[]): string {
  const [last] = regular
    .flatMap(({ pattern }) => datesOf(pattern))
    .sort()
    .reverse();
  return `We know of no dates${last ? ` after ${dateWords(last)}` : ''}. Ask them.`;
}

/** Not “Today” or “Tomorrow”: these dates are printed too. */
function dateItem(session: NextDate, withPlace: boolean): HTMLElement {
  const item = document.createElement('li');
  const time = element('time', shortDateWords(session.date));
  time.setAttribute('datetime', session.date);
  const parts = [clockWords(session), withPlace && session.place, session.isBankHoliday && bankHolidayWords].filter(
    Boolean,
  );
  item.append(time, element('span', parts.map((part) => `, ${part}`).join('')));
  return item;
}

function regularOf({ dataset }: HTMLElement): Regular {
  const { pattern = '', checks = '', starts, ends, place = '' } = dataset;
  return { pattern, checks, starts, ends, place };
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
