const asked = new Map<string, Promise<void>>();
/** What did not come: asked for again under another address, as Firefox and Safari remember that it failed. */
const failed = new Set<string>();

/** In milliseconds: styles that hang are taken for styles that do not come. */
const longestWait = 15_000;

/**
 * Puts the stylesheet at `href` into the page, once, and waits until it is there. Rejects where it does not come; the
 * next call then asks again. For styles that only a part needs which comes later: with a plain import the page would
 * wait for them before it is painted.
 */
export function stylesAt(href: string): Promise<void> {
  const known = asked.get(href);
  if (known) return known;
  const coming = new Promise<void>((resolve, reject) => {
    const link = document.createElement('link');
    const giveUp = () => {
      asked.delete(href);
      failed.add(href);
      link.remove();
      reject(new Error(`${href} did not come`));
    };
    const waiting = setTimeout(giveUp, longestWait);
    link.rel = 'stylesheet';
    link.href = failed.has(href) ? `${href}?again=${Date.now()}` : href;
    link.onload = () => {
      clearTimeout(waiting);
      resolve();
    };
    link.onerror = () => {
      clearTimeout(waiting);
      giveUp();
    };
    document.head.append(link);
  });
  asked.set(href, coming);
  return coming;
}
