/** Says how many presses of Shift are still to come. Leaving itself is in `public/exit-guard.js`. */
import { afterKey, noPresses, type Presses, pressLasts, pressWords } from '../islands/shared/exit-presses.ts';

const said = document.querySelector('[data-exit-said]');
const row = document.querySelector('[data-exit-dots]');
const dots = document.querySelectorAll('[data-exit-dots] > span');

let presses: Presses = noPresses;
let waiting: ReturnType<typeof setTimeout> | undefined;

for (const type of ['keydown', 'keyup'] as const) addEventListener(type, watchKeys, true);
// Shift with a click marks text. Back in a page the browser kept: as if nothing had been pressed.
for (const type of ['mousedown', 'pageshow'] as const) addEventListener(type, () => show(noPresses), true);

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
  if (next.made > 0) waiting = setTimeout(() => show(noPresses), pressLasts);
}
