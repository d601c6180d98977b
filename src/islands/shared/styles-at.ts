const asked = new Map<string, Promise<void>>();

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
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => {
      asked.delete(href);
      link.remove();
      reject(new Error(`${href} did not come`));
    };
    document.head.append(link);
  });
  asked.set(href, coming);
  return coming;
}
