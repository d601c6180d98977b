/** Leaves the site at once, for a neutral page, and keeps the Back button from showing it again. */

/** Blank first, gone next: the other website may take its time. The address left takes the place of this one. */
export function leave(to: string): void {
  document.documentElement.style.visibility = 'hidden';
  document.title = '';
  // A voice that reads the page aloud falls silent at once (read-aloud.ts).
  dispatchEvent(new Event('leaving'));
  try {
    // What public/exit-guard.js asks when Back is pressed.
    sessionStorage.setItem('fingerpost-left', '1');
  } catch {
    // Storage is refused: Back will show the page before this one.
  }
  dropKeptPages();
  location.replace(to);
}

/** Pages that the browser keeps in memory are dropped: they may not know of the flag (public/exit-guard.js). */
function dropKeptPages(): void {
  try {
    new BroadcastChannel('fingerpost-left').postMessage(null);
  } catch {
    // The browser is older than channels, or refuses them together with storage.
  }
}
