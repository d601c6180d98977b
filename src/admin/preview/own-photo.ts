import type { Focus } from '../../domain/directory/picture.ts';

/**
 * The listing's HTML with the picture that the form names now, at `url`, cut around `focus`, in place of the sizes that a build makes
 * of it; with no picture while there is no address for it yet. Nothing is asked for in here.
 */
export function withOwnPhoto(html: string, url: string, { x = 50, y = 50 }: Focus = {}): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const picture of page.querySelectorAll<HTMLImageElement>('figure.photo img')) {
    if (!isOwnPicture(url)) picture.remove();
    else {
      for (const name of ['srcset', 'sizes', 'width', 'height']) picture.removeAttribute(name);
      picture.setAttribute('src', url);
      if (x !== 50 || y !== 50) picture.style.objectPosition = `${x}% ${y}%`;
    }
  }
  return page.body.innerHTML;
}

/** Only what the browser itself holds, or a file of this site. */
export function isOwnPicture(url: string): boolean {
  return /^(?:blob:|data:image\/|\/)/.test(url);
}
