/** Leaves the site at once, by the button, its hidden twin, or Shift three times. Without this, both are plain links. */
import {
  afterKey,
  noPresses,
  type Presses,
  pressesWanted,
  pressLasts,
  pressWords,
} from '../islands/shared/exit-presses.ts';
import { leave } from '../islands/shared/leaving.ts';

const links = document.querySelectorAll<HTMLAnchorElement>('[data-exit-link]');
const target = links[0]?.href;
const said = document.querySelector('[data-exit-said]');
const row = document.querySelector('[data-exit-dots]');
const dots = document.querySelectorAll('[data-exit-dots] > span');

let presses: Presses = noPresses;
let waiting: ReturnType<typeof setTimeout> | undefined;

if (target) {
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      leave(target);
    });
  }
  for (const type of ['keydown', 'keyup'] as const) addEventListener(type, watchKeys, true);
  // Back in a page the browser kept: as if nothing had been pressed.
  addEventListener('pageshow', () => show(noPresses));
}

function watchKeys(event: KeyboardEvent): void {
  const { made } = presses;
  const next = afterKey(presses, event);
  if (next.made === made) presses = next;
  else show(next);
}

function show(next: Presses): void {
  presses = next;
  clearTimeout(waiting);
  row?.classList.toggle('begun', next.made > 0);
  dots.forEach((dot, place) => {
    dot.classList.toggle('on', place < next.made);
  });
  if (said) said.textContent = next.made === 0 ? '' : pressWords(next.made);
  if (next.made >= pressesWanted) leave(target as string);
  else if (next.made > 0) waiting = setTimeout(() => show(noPresses), pressLasts);
}
