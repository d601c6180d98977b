/** Telephone numbers in a text, in any spelling: dear ones, foreign ones, and mobiles that may be one person's own (G-04). */
import { callCostWords, type FoundTelephone, findTelephones } from '../domain/contact/telephone.ts';
import type { Problem } from '../reading/problem.ts';
import { refusedTelephone } from '../schema/telephone.ts';
import { type Check, error, everyEntry, type Spot, textsOf, warning } from './check.ts';

export const telephonesInText: Check = (content) =>
  everyEntry(content)
    .filter(({ kind }) => kind !== 'vocabulary' && kind !== 'sources')
    .flatMap(({ kind, entry }) =>
      textsOf(kind, entry)
        .filter((place) => !isLookedAtElsewhere(place))
        .flatMap((place) => {
          const problems = findTelephones(place.text).flatMap((number) => problemOf(number, place) ?? []);
          return [...new Map(problems.map((problem) => [problem.code, problem])).values()];
        }),
    );

/** `contacts.ts` looks at the boxes of a listing and an organisation; nobody sees the private one. */
function isLookedAtElsewhere({ kind, path }: Spot): boolean {
  const last = path.at(-1);
  if (last === 'privatePhone') return true;
  return last === 'phone' && (kind === 'organisations' || (kind === 'listings' && path[0] === 'contact'));
}

function problemOf(number: FoundTelephone, place: Spot & { text: string }): Problem | null {
  // Twelve digits from 00 on are a certificate of the DBS: `personal-data.ts`.
  if (number.kind === 'foreign' && /^00(?:\D*\d){10}$/.test(number.written)) return null;
  const refused = refusedTelephone(number);
  if (refused) {
    const message = `has the number “${number.words}” in it, which ${refused.message}`;
    // A number abroad may belong to a twin town; the others take a child's money.
    return (number.kind === 'foreign' ? warning : error)(place, refused.code, message);
  }
  const cost = callCostWords(number.words);
  if (cost && !/access charge|\d ?p(?:ence)?\b|costs?\b/i.test(place.text)) {
    const message = `has the number “${number.words}” in it without its cost; write “${cost.slice(0, -1)}” beside it, or give one that starts with 01, 02 or 03`;
    return warning(place, 'phone.cost', message);
  }
  if (number.kind !== 'mobile' || number.forDrama) return null;
  const message = `has a mobile in it (“${number.words}”), which may be one person’s own; give the organisation’s number, or confirm with them that it may be public`;
  return warning(place, 'contact.personal', message);
}
