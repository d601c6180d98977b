/** A letter to an organisation: is what we say of you still right? */

import type { Directory, PublicListing, PublicOrganisation } from '../../domain/directory/directory.ts';
import type { OrganisationDue } from '../../domain/directory/reviews-due.ts';
import { dateWords } from '../../domain/time/dates.ts';
import { asShown } from './changes.ts';
import { answerNow, questionsFor } from './questions.ts';

/** Plain text with all that is written of the listings, and where to press; `website` is where the site is published. */
export function reviewLetter(
  { organisation, listings }: OrganisationDue,
  directory: Directory,
  website: string,
): string {
  const { site } = directory;
  const one = listings.length === 1;
  return [
    `Hello,`,
    `${site.name} tells children and families in ${site.place} about ${organisation.name}. Please read what we say ${one ? 'of your listing' : `of your ${listings.length} listings`} below. Is it still right?`,
    `If all of it is right: open the link and press “Yes, still right”. That takes a minute. If something has changed: change it in the boxes on the same page, and send it. You need no account.`,
    ...listings.map(({ listing }) => about(listing, organisation, directory, website)),
    `Please never write a child’s name in an answer. If you no longer wish to be listed, just tell us.`,
    `Thank you.\n${site.name}`,
    '',
  ].join('\n\n');
}

function about(
  listing: PublicListing,
  organisation: PublicOrganisation,
  directory: Directory,
  website: string,
): string {
  const shown = asShown(listing, organisation);
  const lines = questionsFor(shown, directory.vocabulary).flatMap((question) => {
    const now = answerNow(question, shown);
    // What nobody has told us is not a thing to read through.
    if (now === '' || now === 'ask' || now === 'not-told' || question.id === 'name') return [];
    if (['cost-per', 'cost-up-to'].includes(question.id) && shown.cost.kind !== 'amount') return [];
    const said = now.split('\n').map((line) => question.choices.find(([value]) => value === line)?.[1] ?? line);
    const words = /[?]$/.test(question.words) ? question.words : `${question.words}:`;
    return said.length > 1 && question.kind !== 'choices'
      ? [`  ${words}`, ...said.map((line) => `    ${line}`.trimEnd())]
      : [`  ${words} ${said.join(', ')}`];
  });
  const checked = listing.review.checkedOn
    ? `Last checked on ${dateWords(listing.review.checkedOn)}.`
    : 'Not checked yet.';
  const link = new URL(`suggest/${listing.slug}/#still-right`, website.endsWith('/') ? website : `${website}/`).href;
  return [
    `${listing.name.toUpperCase()}`,
    ...lines,
    `  ${checked}`,
    '',
    `  Still right, or to change it: ${link}`,
  ].join('\n');
}
