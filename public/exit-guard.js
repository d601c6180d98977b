// @ts-check
/**
 * Keeps the site out of sight for somebody who left it with “Exit this page” and whose Back button is pressed.
 *
 * It runs before anything is painted, so it is a plain file at the top of each page. Leaving sets one flag for this
 * tab; a page that is reached with Back while the flag stands shows nothing and goes to the neutral page again.
 * Any other way of coming is a new visit, and takes the flag away. Where a browser refuses storage, none of this
 * works and nothing breaks (content/pages/exit.md tells so).
 */
(function keepOut() {
  const flag = 'fingerpost-left';
  const page = document.documentElement;
  const target = document.currentScript instanceof HTMLScriptElement ? document.currentScript.dataset.exit : '';

  /** @param {(storage: Storage) => boolean | void} what */
  function withStorage(what) {
    try {
      return what(sessionStorage);
    } catch {
      return false;
    }
  }
  const hasLeft = () => withStorage((storage) => storage.getItem(flag) !== null);

  function leave() {
    page.style.visibility = 'hidden';
    addEventListener('DOMContentLoaded', () => {
      document.title = '';
    });
    location.replace(target || 'about:blank');
  }

  const [arrival] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
  if (arrival?.type === 'back_forward' && hasLeft()) leave();
  else withStorage((storage) => storage.removeItem(flag));

  // A page that the browser keeps in memory would be painted before anything could be asked: it waits unseen.
  addEventListener('pagehide', ({ persisted }) => {
    if (persisted) page.style.visibility = 'hidden';
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (hasLeft()) leave();
    else page.style.visibility = '';
  });
})();
