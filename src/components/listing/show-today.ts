/**
 * What a listing's page says about today, worked out when it is read: which session is next, and whether it
 * is long since anybody checked. Without JavaScript the page keeps its plain dates.
 */
import type { Moment } from '../../domain/finder/coming.ts';
import { reviewState } from '../../domain/listing/review.ts';
import { datesOf, dateWords, shortDateWords } from '../../domain/time/dates.ts';
import { bankHolidayWords, nextWords, wholeNextWords } from '../../domain/time/next-words.ts';
import { clockWords } from '../../domain/time/session-words.ts';
import { type NextDate, nextDates, type Regular, timesForAny, yearsOf } from './next-dates.ts';

const shown = 6;

/**
 * Says it in `page`: a document, or a part of one as in the editor's preview. `chosen` are the school years that the
 * reader asked for; with none it speaks to all pupils of the school.
 */
export function showToday(page: ParentNode, moment: Moment, chosen: readonly number[] = []) {
  showReview(page, moment.date);
  showPhoto(page, moment.date);
  showNext(page, moment, chosen);
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

/** A photo whose last day is past gives way to the sticker, though nobody has made the site anew since. */
function showPhoto(page: ParentNode, today: string) {
  for (const photo of page.querySelectorAll<HTMLElement>('[data-photo-until]')) {
    const isOver = (photo.dataset.photoUntil ?? '') < today;
    if (!isOver || !photo.parentElement) continue;
    photo.parentElement.classList.add('plain');
    for (const sticker of photo.parentElement.querySelectorAll(':scope > [hidden]')) sticker.removeAttribute('hidden');
    for (const credit of page.querySelectorAll('.photo-credit')) credit.remove();
    photo.remove();
  }
}

function showNext(page: ParentNode, moment: Moment, chosen: readonly number[]) {
  const dates = page.querySelector<HTMLElement>('[data-dates]');
  if (!dates) return;
  const every = [...page.querySelectorAll<HTMLElement>('[data-pattern]')].map(regularOf);
  const ofSchool = yearsOf(dates.dataset.years);
  const regular = timesForAny(every, ofSchool && (chosen.length > 0 ? chosen : ofSchool));
  const next = nextDates(regular, moment, shown);
  const list = dates.querySelector('ol');
  const none = dates.querySelector<HTMLElement>('[data-no-dates]');
  const title = dates.querySelector('[data-dates-title]');
  const isInSeveral = new Set(every.map(({ place }) => place)).size > 1;
  if (list) {
    list.replaceChildren(...next.map((session) => dateItem(session, isInSeveral)));
    list.hidden = next.length === 0;
  }
  if (none) {
    none.textContent = next.length === 0 ? noDatesWords(regular) : '';
    none.hidden = next.length > 0;
  }
  if (title) title.textContent = next.length === 0 ? 'Dates' : 'Next dates';
  sayNext(page, next[0], moment.date, isInSeveral);
}

/** Among the facts with its end and, where there are several, its place; in the bar at the foot as short as on a card. */
function sayNext(page: ParentNode, next: NextDate | undefined, today: string, isInSeveral: boolean) {
  for (const says of page.querySelectorAll<HTMLElement>('[data-next-says]')) {
    says.hidden = !next;
    if (!next) continue;
    const isWhole = says.dataset.nextSays === 'whole';
    says.textContent = isWhole ? wholeNextWords(next, today) : nextWords(next, today);
  }
  for (const place of page.querySelectorAll<HTMLElement>('[data-next-place]')) {
    place.textContent = next?.place ?? '';
    place.hidden = !isInSeveral || !next?.place;
  }
  for (const usual of page.querySelectorAll<HTMLElement>('[data-next-else]')) usual.hidden = next !== undefined;
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
  const parts = [
    clockWords(session),
    session.who,
    withPlace && session.place,
    session.isBankHoliday && bankHolidayWords,
  ].filter(Boolean);
  item.append(time, element('span', parts.map((part) => `, ${part}`).join('')));
  return item;
}

function regularOf({ dataset }: HTMLElement): Regular {
  const { pattern = '', checks = '', starts, ends, place = '', years, who } = dataset;
  return { pattern, checks, starts, ends, place, years, who };
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
