/** Calendar files of this site in a visitor's browser: fetched, and handed over as a download. */

import { fetchFile } from '../shared/fetch-file.ts';

/** The text of a file; empty where it cannot be fetched. */
export async function fetchText(address: string): Promise<string> {
  try {
    const answer = await fetchFile(address);
    return answer.ok ? await answer.text() : '';
  } catch {
    return '';
  }
}

export function downloadCalendar(calendar: string): void {
  const file = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = file;
  link.download = 'calendar.ics';
  link.click();
  // The browser has taken the file by the next turn; without this it would stay in memory.
  setTimeout(() => URL.revokeObjectURL(file), 10_000);
}
