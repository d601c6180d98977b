// @ts-check
/**
 * Keeps the site out of sight for somebody who left it with “Exit this page” and whose Back button is pressed.
 *
 * It runs before anything is painted, so it is a plain file at the top of each page, and it is written in the
 * JavaScript of 2015, so that it runs in every browser that anybody still has. Leaving sets one flag for this tab; a
 * page that is reached with Back while the flag stands shows nothing and goes to the neutral page again. Any other way
 * of coming is a new visit, and takes the flag away. Where a browser refuses storage, none of this works and nothing
 * breaks (content/pages/exit.md tells so).
 */
(function keepOut() {
  const flag = 'fingerpost-left';
  const page = document.documentElement;
  const script = document.currentScript;
  const target = (script && script.getAttribute('data-exit')) || 'about:blank';

  function hasLeft() {
    try {
      return sessionStorage.getItem(flag) !== null;
    } catch (refused) {
      return false;
    }
  }

  function beginAnew() {
    try {
      sessionStorage.removeItem(flag);
    } catch (refused) {
      // There is no flag either.
    }
  }

  function isReachedWithBack() {
    const entries = performance.getEntriesByType ? performance.getEntriesByType('navigation') : [];
    const arrival = /** @type {PerformanceNavigationTiming | undefined} */ (entries[0]);
    // Safari before 15 knows only the older question.
    return arrival ? arrival.type === 'back_forward' : performance.navigation.type === 2;
  }

  function leave() {
    page.style.visibility = 'hidden';
    document.title = '';
    addEventListener('DOMContentLoaded', function forgetTitle() {
      document.title = '';
    });
    location.replace(target);
  }

  // Firefox gives a page that it kept in memory the storage of when it was left, without the flag. A page with a
  // channel open is dropped when something is said on that channel, and is then loaded again, as far as here. Leaving
  // says something on it (src/islands/shared/leaving.ts); nobody listens.
  try {
    // @ts-expect-error It is kept on the window, so that it stays open.
    window.fingerpostLeaving = new BroadcastChannel(flag);
  } catch (refused) {
    // The browser is older than channels, or refuses them together with storage.
  }

  if (isReachedWithBack() && hasLeft()) leave();
  else beginAnew();

  // A page that the browser keeps in memory would be painted before anything could be asked: it waits unseen.
  addEventListener('pagehide', function hide(event) {
    if (event.persisted) page.style.visibility = 'hidden';
  });
  addEventListener('pageshow', function show(event) {
    if (!event.persisted) return;
    if (hasLeft()) leave();
    else page.style.visibility = '';
  });
})();
