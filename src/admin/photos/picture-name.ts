/** What an uploaded picture is called: a name that says nothing of a camera, a person or a day. */

/** Of the listing or school that is being edited, by the address of Decap's page (`#/collections/listings/entries/chess`). */
export function editedSlug(hash: string): string | null {
  return /^#\/(?:collections|workflow)\/.*\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:[?#].*)?$/.exec(hash)?.[1] ?? null;
}

/**
 * `chess-club-3f9a2c1b.jpg`: whom it belongs to and a print of what is in it, so that two pictures never have
 * one name and one picture never has two. `print` is hexadecimal.
 */
export function pictureName(slug: string | null, print: string, ending: 'jpg' | 'png'): string {
  const owner = slug === null || slug === 'new' ? 'picture' : slug.slice(0, 60).replace(/-+$/, '');
  return `${owner}-${print.slice(0, 8)}.${ending}`;
}
