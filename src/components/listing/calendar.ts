/** “Add to calendar” beside one of several sessions: only that session, cut out of the listing's file. */
import { joinedCalendar } from '../../domain/shortlist/calendar-parts.ts';
import { downloadCalendar, fetchText } from '../../islands/shortlist/calendar-file.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-session]')) {
  link.addEventListener('click', function addOne(event) {
    event.preventDefault();
    void addSession(link);
  });
}

async function addSession(link: HTMLAnchorElement) {
  const name = document.querySelector('h1')?.textContent ?? '';
  const calendar = await fetchText(link.href).then((text) => joinedCalendar([text], name, [link.dataset.session!]));
  // Without it, the link does what it does without JavaScript: it brings all sessions.
  if (calendar === null) location.assign(link.href);
  else downloadCalendar(calendar);
}
