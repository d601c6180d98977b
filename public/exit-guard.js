// @ts-check
/**
 * Keeps the site out of sight for somebody who left it with “Exit this page” and whose Back button is pressed.
 *
 * It runs before anything is painted, so it is a plain file at the top of each page, and it is written in the
 * JavaScript of 2015, so that it runs in every browser that anybody still has. Leaving sets one flag for this tab; a
 * page that is reached with Back while the flag stands shows nothing and goes to the neutral page again. Any other way
 * of coming is a new visit, and takes the flag away. Where a browser refuses storage, none of this works and nothing
 * breaks (content/pages/exit.md tells so).
 *
 * Leaving itself is here too, by the button and by Shift three times: it works from the moment that the button is seen,
 * and where no other script comes.
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

  /** With Back, or loaded again while the other website has not come yet. */
  function isReachedAgain() {
    const entries = performance.getEntriesByType ? performance.getEntriesByType('navigation') : [];
    const arrival = /** @type {PerformanceNavigationTiming | undefined} */ (entries[0]);
    // Safari before 15 knows only the older question.
    return arrival ? arrival.type === 'back_forward' || arrival.type === 'reload' : performance.navigation.type > 0;
  }

  function leave() {
    page.style.visibility = 'hidden';
    document.title = '';
    addEventListener('DOMContentLoaded', function forgetTitle() {
      document.title = '';
    });
    location.replace(target);
  }

  /** Blank first, gone next: the other website may take its time. The address left takes the place of this one. */
  function leaveNow() {
    try {
      // With what the tab remembers of a shortlist.
      sessionStorage.clear();
      sessionStorage.setItem(flag, '1');
    } catch (refused) {
      // Back will show the page before this one.
    }
    leave();
    // A voice that reads the page aloud falls silent at once (read-aloud.ts).
    dispatchEvent(new Event('leaving'));
    try {
      new BroadcastChannel(flag).postMessage(null);
    } catch (refused) {
      // The browser is older than channels, or refuses them together with storage.
    }
  }

  // Any button of the mouse, and any key with it: the page must not stay in sight behind a new tab.
  /** @param {MouseEvent} event */
  function leaveOnPress(event) {
    const at = /** @type {Element | null} */ (event.target);
    if (event.button === 2 || !at || !at.closest || !at.closest('[data-exit-link]')) return;
    event.preventDefault();
    event.stopPropagation();
    leaveNow();
  }
  addEventListener('click', leaveOnPress, true);
  addEventListener('auxclick', leaveOnPress, true);

  // After GOV.UK's “Exit this page”: three times Shift by itself, no more than five seconds apart. Shift with a letter is
  // typing. Every change of the count is told to the page, which says how many are to come (exit-presses.ts).
  let made = 0;
  let shiftAlone = false;
  let waiting = 0;
  /** @param {number} number */
  function count(number) {
    shiftAlone = false;
    clearTimeout(waiting);
    if (number > 0) waiting = setTimeout(beginPresses, 5000);
    if (number === made) return;
    made = number;
    dispatchEvent(new CustomEvent('exit-presses', { detail: made }));
  }
  function beginPresses() {
    count(0);
  }
  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (event.key !== 'Shift' || event.altKey || event.ctrlKey || event.metaKey) beginPresses();
    else if (!event.repeat) shiftAlone = true;
  }
  /** @param {KeyboardEvent} event */
  function released(event) {
    if (event.key !== 'Shift' || !shiftAlone || !document.querySelector('[data-exit-link]')) return;
    count(made + 1);
    if (made === 3) leaveNow();
  }
  addEventListener('keydown', pressed, true);
  addEventListener('keyup', released, true);
  // Shift with the mouse marks text, and scrolls sideways.
  addEventListener('mousedown', beginPresses, true);
  addEventListener('wheel', beginPresses, { capture: true, passive: true });

  // Firefox gives a page that it kept in memory the storage of when it was left, without the flag. A page with a
  // channel open is dropped when something is said on that channel, and is then loaded again, as far as here. Leaving
  // says something on it; nobody listens.
  try {
    // @ts-expect-error It is kept on the window, so that it stays open.
    window.fingerpostLeaving = new BroadcastChannel(flag);
  } catch (refused) {
    // The browser is older than channels, or refuses them together with storage.
  }

  if (hasLeft() && isReachedAgain()) leave();
  else beginAnew();

  // A page that the browser keeps in memory would be painted before anything could be asked: it waits unseen.
  addEventListener('pagehide', function hide(event) {
    if (event.persisted) page.style.visibility = 'hidden';
  });
  addEventListener('pageshow', function show(event) {
    beginPresses();
    if (!event.persisted) return;
    if (hasLeft()) leave();
    else page.style.visibility = '';
  });
})();
