/** Says how many presses of Shift are still to come. Leaving itself is in `islands/first/leave.js`. */
import { pressWords, watchPresses } from '../islands/shared/exit-presses.ts';

const said = document.querySelector('[data-exit-said]');
const row = document.querySelector('[data-exit-dots]');
const dots = document.querySelectorAll('[data-exit-dots] > span');

watchPresses((made) => {
  row?.classList.toggle('begun', made > 0);
  dots.forEach((dot, place) => {
    dot.classList.toggle('on', place < made);
  });
  if (said) said.textContent = pressWords(made);
});
