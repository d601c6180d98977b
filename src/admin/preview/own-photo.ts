/**
 * The listing's HTML with the picture that the form names now, at `url`, in place of the sizes that a build makes
 * of it; with no picture while there is no address for it yet. Nothing is asked for in here.
 */
export function withOwnPhoto(html: string, url: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const picture of page.querySelectorAll<HTMLImageElement>('figure.photo img')) {
    // Only what the browser itself holds, or a file of this site.
    if (!/^(?:blob:|data:image\/|\/)/.test(url)) picture.remove();
    else {
      for (const name of ['srcset', 'sizes', 'width', 'height']) picture.removeAttribute(name);
      picture.setAttribute('src', url);
    }
  }
  return page.body.innerHTML;
}
