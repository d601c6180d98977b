// @ts-check
/**
 * Says what is still coming, and what does not come: a page's scripts may be blocked by a school's filter, cut off,
 * too new for the browser, or slow.
 *
 * Each part that needs scripts stands in an element with `data-part` and carries both sentences in its HTML; the
 * styles (`styles/waiting.css`) show one of them. Without this the page is as without JavaScript. A part that works
 * sets `data-state="ready"` (`islands/shared/Island.tsx`), also after it was given up here.
 *
 * It stands in each page itself (site/first-scripts.ts), and runs in browsers that can read none of the other scripts:
 * it is written in the JavaScript of 2009.
 */
(function sayWhatIsComing() {
  var page = document.documentElement;

  function giveUp() {
    page.className += ' given-up';
  }

  page.className += ' scripts';
  // A file that does not come is told to nobody but the element that asked for it: hence the last argument.
  addEventListener(
    'error',
    function fileFailed(event) {
      var of = /** @type {Element} */ (event.target);
      if (event.target === window || of.tagName === 'SCRIPT') giveUp();
    },
    true,
  );
  document.addEventListener('astro:hydration-error', giveUp);
  if (!('noModule' in document.createElement('script'))) giveUp();
  // After ten seconds, a part that is not there is said not to work.
  setTimeout(giveUp, 10000);
})();
