/** On each page of a school: presses of “Add”, how many were added, and links that hand the shortlist on. */
import { fragmentOf, fragmentParts, withYear } from '../domain/shortlist/carried.ts';
import { mostItems } from '../domain/shortlist/shortlist.ts';
import {
  currentArrival,
  currentCode,
  currentShortlist,
  isOnShortlist,
  onShortlist,
  openShortlist,
  toggleListing,
} from '../islands/picks/chosen.ts';

const bar = document.querySelector<HTMLElement>('[data-shortlist-bar]');
const school = bar?.dataset.school;

if (bar && school) {
  onShortlist(show);
  openShortlist({ school, whole: false });
  document.documentElement.classList.add('scripts', 'can-add');
  document.addEventListener('click', pressAdd);
  // However a link is opened, in this tab or another, it has the shortlist by then.
  for (const type of ['pointerdown', 'focusin', 'click', 'auxclick', 'contextmenu'] as const)
    document.addEventListener(type, ({ target }) => handOn(target), { capture: true });
}

function pressAdd({ target }: MouseEvent): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-add]') : null;
  if (!button) return;
  const slug = button.dataset.add as string;
  const done = toggleListing(slug);
  const count = `${currentShortlist().items.length} on your list`;
  if (!done) say(`A list holds ${mostItems} things. Remove one before you add another.`);
  else say(`${isOnShortlist(slug) ? 'Added' : 'Removed'}: ${count}`);
}

function show(): void {
  const { items } = currentShortlist();
  for (const button of document.querySelectorAll<HTMLElement>('[data-add]'))
    button.setAttribute('aria-pressed', String(isOnShortlist(button.dataset.add as string)));
  for (const count of document.querySelectorAll('[data-shortlist-count]'))
    count.textContent = items.length === 0 ? '' : `\u00a0(${items.length})`;
  if (bar) bar.hidden = currentArrival().from !== 'unreadable';
}

function say(words: string): void {
  const said = document.querySelector('[data-shortlist-said]');
  if (said) said.textContent = words;
}

/** Links to this school's pages get the shortlist; no other link does. */
function handOn(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || !school) return;
  const isHere = link.origin === location.origin;
  if (!isHere || !link.pathname.startsWith(school) || link.pathname.endsWith('.ics')) return;
  if (link.getAttribute('href')?.startsWith('#')) return;
  const code = currentCode();
  const [page = ''] = link.pathname.slice(school.length).split('/');
  if (page === 'shortlist') link.hash = code;
  else {
    // What the link itself asks for: the year that it is given may be another one at the next press.
    link.dataset.own ??= fragmentParts(link.hash).own;
    const { own } = link.dataset;
    link.hash = fragmentOf(page === 'leaflets' || page === 'staff' ? own : withYear(own, location.hash), code);
  }
}
