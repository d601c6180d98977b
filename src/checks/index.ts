/** What good looks like beyond the schema: one idea a file, all of one shape. */
import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/read-content.ts';
import { addresses } from './addresses.ts';
import { ages } from './ages.ts';
import type { Check, Facts } from './check.ts';
import { clockChange } from './clock-change.ts';
import { colours } from './colours.ts';
import { contactInText } from './contact-in-text.ts';
import { contacts } from './contacts.ts';
import { dates } from './dates.ts';
import { duplicates } from './duplicates.ts';
import { editing } from './editing.ts';
import { goneListings } from './gone-listings.ts';
import { headings } from './headings.ts';
import { helplines } from './helplines.ts';
import { languages } from './languages.ts';
import { letters } from './letters.ts';
import { linkCodes } from './link-codes.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { namedHelplines } from './named-helplines.ts';
import { nearNumbers } from './near-numbers.ts';
import { personalData } from './personal-data.ts';
import { pictures } from './pictures.ts';
import { places } from './places.ts';
import { positions } from './positions.ts';
import { readingLevel } from './reading-level.ts';
import { references } from './references.ts';
import { safeguarding } from './safeguarding.ts';
import { schools } from './schools.ts';
import { staffTexts } from './staff-texts.ts';
import { vocabularies } from './vocabularies.ts';
import { whole } from './whole.ts';
import { wording } from './wording.ts';

const checks: Record<string, Check> = {
  references,
  vocabularies,
  addresses,
  linkCodes,
  lists,
  schools,
  staffTexts,
  dates,
  clockChange,
  colours,
  goneListings,
  languages,
  letters,
  headings,
  links,
  helplines,
  namedHelplines,
  nearNumbers,
  editing,
  pictures,
  places,
  positions,
  contacts,
  contactInText,
  personalData,
  safeguarding,
  ages,
  readingLevel,
  wording,
  duplicates,
  whole,
};

/** What all checks find on `today`; a fictional site's own day counts instead. */
export function checkProblems(content: Content, today: string, facts: Facts): Problem[] {
  const day = content.site.get('site')?.data.demoDate ?? today;
  return Object.values(checks).flatMap((check) => check(content, day, facts));
}
