/** Finds a school in the list of a page: those whose name has every word that is typed stay. */
import { fold } from '../domain/text/fold.ts';

const box = document.querySelector<HTMLInputElement>('#help-find');
const schools = Array.from(document.querySelectorAll<HTMLElement>('[data-school]'));
const said = document.querySelector('[data-schools-found]');

box?.addEventListener('input', () => {
  const words = fold(box.value).split(' ');
  let found = 0;
  for (const school of schools) {
    const name = school.dataset.school ?? '';
    school.hidden = !words.every((word) => ` ${name}`.includes(` ${word}`));
    if (!school.hidden) found += 1;
  }
  if (said)
    said.textContent =
      box.value.trim() === ''
        ? ''
        : found === 0
          ? 'No school of that name'
          : found === 1
            ? '1 school'
            : `${found} schools`;
});
