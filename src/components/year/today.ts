/** Marks the day it is today, so that “this week” begins with it for the eye. */
import { demoDateHere, watchMoment } from '../../islands/shared/clock.ts';

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

watchMoment(demoDateHere(), ({ date }) => {
  const today = weekday.format(new Date(`${date}T00:00:00Z`)).toLowerCase();
  for (const day of document.querySelectorAll<HTMLElement>('[data-day]')) {
    const isToday = day.dataset.day === today;
    day.classList.toggle('is-today', isToday);
    const mark = day.querySelector<HTMLElement>('[data-today]');
    if (mark) mark.hidden = !isToday;
    // Only the strip moves, and the page stays where it is.
    if (isToday && day.parentElement) day.parentElement.scrollLeft = day.offsetLeft - day.parentElement.offsetLeft - 16;
  }
});
