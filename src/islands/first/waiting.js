// @ts-check
/**
 * Says what is still coming, and what does not come: a page's scripts may be blocked by a school's filter, cut off,
 * too new for the browser, or slow.
 *
 * Each part that needs scripts stands in an element with `data-part` and carries both sentences in its HTML; the
 * styles (`styles/waiting.css`) show one of them. Without this file the page is as without JavaScript. A part that
 * works sets `data-state="ready"` (`islands/shared/Island.tsx`), also after it was given up here.
 *
 * It stands in each page itself (site/first-scripts.ts), and runs in browsers that can read none of the other scripts:
 * it is written in the JavaScript of 2009.
 */
(function sayWhatIsComing() {
  var page = document.documentElement;
  /** In milliseconds: after this, a part that is not there is said not to work. */
  var longestWait = 10000;
  var givenUp = false;

  function giveUp() {
    givenUp = true;
    var parts = document.querySelectorAll('[data-part]');
    for (var each = 0; each < parts.length; each++) {
      var part = parts[each];
      if (part && part.getAttribute('data-state') !== 'ready') part.setAttribute('data-state', 'failed');
    }
  }

  /** @param {Event} event */
  function isOfScript(event) {
    var of = /** @type {Element | Window | null} */ (event.target);
    return of === window || (of !== null && 'tagName' in of && of.tagName === 'SCRIPT');
  }

  page.className += ' scripts';
  // A file that does not come is told to nobody but the element that asked for it: hence the last argument.
  window.addEventListener(
    'error',
    function fileFailed(event) {
      if (isOfScript(event)) giveUp();
    },
    true,
  );
  document.addEventListener('astro:hydration-error', giveUp);
  // What failed before its part was there to be told.
  document.addEventListener('DOMContentLoaded', function tellTheParts() {
    if (givenUp || !('noModule' in document.createElement('script'))) giveUp();
  });
  setTimeout(giveUp, longestWait);
})();
