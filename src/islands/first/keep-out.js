// @ts-check
/**
 * Keeps the site out of sight for somebody who left it with “Exit this page” and whose Back button is pressed.
 *
 * It runs before anything is painted, so it stands in each page itself (site/first-scripts.ts): no file has to come,
 * and none can be blocked. It is written in the JavaScript of 2009, so that it runs in every browser that anybody
 * still has. Leaving (`leave.js`) sets one flag for this tab; a page that is reached with Back while the flag stands
 * shows nothing and goes to the neutral page again. Any other way of coming is a new visit, and takes the flag away.
 * Where a browser refuses storage, none of this works and nothing breaks; the page says so beside the button.
 */
(function keepOut() {
  var flag = 'fingerpost-left';
  var page = document.documentElement;
  var script = document.currentScript;
  var target = (script && script.getAttribute('data-exit')) || 'about:blank';

  function hasLeft() {
    try {
      return sessionStorage.getItem(flag) !== null;
    } catch (refused) {
      return false;
    }
  }

  /** With Back, or loaded again while the other website has not come yet. */
  function isReachedAgain() {
    var entries = performance.getEntriesByType ? performance.getEntriesByType('navigation') : [];
    var arrival = /** @type {PerformanceNavigationTiming | undefined} */ (entries[0]);
    // Safari before 15 knows only the older question.
    if (arrival) return /back|reload/.test(arrival.type);
    return !!performance.navigation && performance.navigation.type > 0;
  }

  /** Blank first, gone next: the other website may take its time. */
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
  // says something on it; nobody listens.
  try {
    // @ts-expect-error It is kept on the window, so that it stays open.
    window.fingerpostLeft = new BroadcastChannel(flag);
  } catch (refused) {
    // The browser is older than channels, or refuses them together with storage.
  }

  if (hasLeft()) {
    if (isReachedAgain()) leave();
    else sessionStorage.removeItem(flag);
  }

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
