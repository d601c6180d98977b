// @ts-check
/**
 * “Exit this page”: leaving at once, by the button and by Shift three times.
 *
 * On a page that has the button from the start this stands in the page itself (site/first-scripts.ts), so that it works
 * from the moment the button is seen and where no other script comes; the finder, which shows the button later, brings
 * it along. It is written in the JavaScript of 2015. What keeps the site out of sight afterwards is `keep-out.js`.
 */
(function leaveAtOnce() {
  // The finder's part is drawn when the site is built, too.
  if (typeof document === 'undefined') return;
  const flag = 'fingerpost-left';
  const page = document.documentElement;
  const link = '[data-exit-link]';

  // Without the flag Back shows the page before this one: a line beside the button says so until this is known.
  try {
    sessionStorage.setItem('fingerpost-try', '1');
    sessionStorage.removeItem('fingerpost-try');
    page.classList.add('exit-holds');
  } catch (refused) {
    // The line stays.
  }

  /**
   * Blank first, gone next: the other website may take its time. Its address takes the place of the one left.
   * @param {HTMLAnchorElement} exit
   */
  function leaveBy(exit) {
    try {
      // With what the tab remembers of a shortlist.
      sessionStorage.clear();
      sessionStorage.setItem(flag, '1');
    } catch (refused) {
      // Back will show the page before this one.
    }
    page.style.visibility = 'hidden';
    document.title = '';
    location.replace(exit.href);
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
    const exit = at && at.closest ? /** @type {HTMLAnchorElement | null} */ (at.closest(link)) : null;
    if (event.button === 2 || !exit) return;
    event.preventDefault();
    event.stopPropagation();
    leaveBy(exit);
  }
  addEventListener('click', leaveOnPress, true);
  addEventListener('auxclick', leaveOnPress, true);

  // After GOV.UK's “Exit this page”: three times Shift by itself, no more than five seconds apart. Shift with a letter is
  // typing. Every change of the count is told to the page, which says how many are to come (exit-presses.ts).
  let made = 0;
  let shiftAlone = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
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
    const exit = /** @type {HTMLAnchorElement | null} */ (document.querySelector(link));
    if (event.key !== 'Shift' || !shiftAlone || !exit) return;
    count(made + 1);
    if (made === 3) leaveBy(exit);
  }
  addEventListener('keydown', pressed, true);
  addEventListener('keyup', released, true);
  // Shift with the mouse marks text, and scrolls sideways.
  addEventListener('mousedown', beginPresses, true);
  addEventListener('wheel', beginPresses, { capture: true, passive: true });
  addEventListener('pageshow', beginPresses);
})();
