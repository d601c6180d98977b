/** “Add to calendar” beside one of several sessions: only that session, cut out of the listing's file. */
import { joinedCalendar } from '../../domain/calendar-parts.ts';

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
  else download(calendar);
}

async function fetchText(address: string): Promise<string> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : '';
  } catch {
    return '';
  }
}

function download(calendar: string) {
  const file = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = file;
  link.download = 'calendar.ics';
  link.click();
  // The browser has taken the file by the next turn; without this it would stay in memory.
  setTimeout(() => URL.revokeObjectURL(file), 10_000);
}
