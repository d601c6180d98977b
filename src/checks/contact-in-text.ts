/** Contacts belong into their boxes: in a text they stay when the club's change, and a lone provider's are not hidden (G-03). */
import type { Problem } from '../reading/problem.ts';
import { type Check, everyEntry, type Spot, textsOf, warning } from './check.ts';
import { looksPersonal } from './contacts.ts';

export const contactInText: Check = (content) =>
  everyEntry(content)
    .filter(
      ({ kind }) =>
        kind !== 'guides' && kind !== 'vocabulary' && kind !== 'editing' && kind !== 'distress' && kind !== 'site',
    )
    .flatMap(({ kind, entry }) => textsOf(kind, entry).flatMap((place) => emailProblems(place, kind === 'listings')));

function emailProblems(place: Spot & { text: string }, isListing: boolean): Problem[] {
  // The boxes themselves are looked at in `contacts.ts`.
  if (['email', 'privateEmail', 'suggestionsTo'].includes(String(place.path.at(-1)))) return [];
  const found = [...place.text.matchAll(/(?<![\w.%+/-])[\w.%+'-]+@(?:[\w-]+\.)+[a-z]{2,}/gi)].map(
    ([address]) => address,
  );
  // “joe [at] example [dot] org”
  const inWords =
    /[\w.-]+ ?(?:\[at\]|\(at\)| at ) ?[\w-]+ ?(?:\[dot\]|\(dot\)| dot ) ?(?:com|org|co|net|uk|cymru|wales)\b/i.exec(
      place.text,
    )?.[0];
  if (inWords) {
    const message = `has an e-mail address in words in it (“${inWords}”); write it under “Contact”, where it is kept right and can be hidden`;
    return [warning(place, 'contact.in_text', message)];
  }
  const personal = found.find(looksPersonal);
  if (personal) {
    const message = `has an address in it that looks like one person’s own (“${personal}”); take it out, or confirm with them that it may be public`;
    return [warning(place, 'contact.personal', message)];
  }
  const [first] = found;
  // Pages and texts for staff may say where to write.
  if (!first || !isListing) return [];
  const message = `has an e-mail address in it (“${first}”); write it under “Contact”, where it is kept right and can be hidden`;
  return [warning(place, 'contact.in_text', message)];
}
