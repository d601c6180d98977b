/** What good looks like beyond the schema: one idea a file, all of one shape. */
import type { Problem } from '../reading/problem.ts';
import { type Content, emptyContent } from '../reading/read-content.ts';
import type { ReadFile } from '../reading/read-file.ts';
import type { KindName } from '../schema/collections.ts';
import { addresses } from './addresses.ts';
import { ages } from './ages.ts';
import type { Check, Facts } from './check.ts';
import { clockChange } from './clock-change.ts';
import { colours } from './colours.ts';
import { contactInText } from './contact-in-text.ts';
import { contacts } from './contacts.ts';
import { contradictions } from './contradictions.ts';
import { dates } from './dates.ts';
import { doorCodes } from './door-codes.ts';
import { duplicates } from './duplicates.ts';
import { editing } from './editing.ts';
import { firstDay } from './first-day.ts';
import { goneListings } from './gone-listings.ts';
import { headings } from './headings.ts';
import { helplines } from './helplines.ts';
import { languages } from './languages.ts';
import { letters } from './letters.ts';
import { linkCodes } from './link-codes.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { namedHelplines } from './named-helplines.ts';
import { namesInText } from './names-in-text.ts';
import { nearNumbers } from './near-numbers.ts';
import { oddTimes } from './odd-times.ts';
import { ownLinks } from './own-links.ts';
import { personalData } from './personal-data.ts';
import { photos } from './photos.ts';
import { pictures } from './pictures.ts';
import { placeholders } from './placeholders.ts';
import { places } from './places.ts';
import { positions } from './positions.ts';
import { readingLevel } from './reading-level.ts';
import { references } from './references.ts';
import { registerNumbers } from './register-numbers.ts';
import { roles } from './roles.ts';
import { safeguarding } from './safeguarding.ts';
import { schools } from './schools.ts';
import { staffTexts } from './staff-texts.ts';
import { telephonesInText } from './telephones-in-text.ts';
import { vocabularies } from './vocabularies.ts';
import { whole } from './whole.ts';
import { wording } from './wording.ts';

/** A check as `npm run check -- --help` lists it; `check` is one idea. */
interface Registered {
  looksFor: string;
  check: Check;
  /** What can be said of a file by itself: the editor asks these before it saves, the gateway before it keeps. */
  ofOneFile?: true;
}

export const checks: Record<string, Registered> = {
  references: { check: references, looksFor: 'names of files and of terms that are not there' },
  vocabularies: { check: vocabularies, looksFor: 'vocabularies that are missing or lack a word' },
  addresses: { check: addresses, looksFor: 'two things with one address, and old addresses that are taken' },
  linkCodes: { check: linkCodes, looksFor: 'two listings with one short code in links and QR codes' },
  lists: { check: lists, looksFor: 'lists that keep themselves up to date and find nothing' },
  schools: {
    check: schools,
    looksFor: 'schools without a position or term dates, and views that contradict themselves',
  },
  staffTexts: { check: staffTexts, looksFor: 'braces in texts for staff that cannot be filled in' },
  dates: {
    check: dates,
    looksFor: 'dates still to come, checks that are due, things that have ended',
    ofOneFile: true,
  },
  contradictions: {
    check: contradictions,
    looksFor: 'answers that cannot both be true: blocks, bank holidays, ages and school years',
    ofOneFile: true,
  },
  oddTimes: {
    check: oddTimes,
    looksFor: 'times, ages and prices that mean nothing: never on, told twice, in the middle of the night, not used',
  },
  firstDay: { check: firstDay, looksFor: 'blocks in term time that begin in the holidays, and the other way round' },
  clockChange: { check: clockChange, looksFor: 'times on the night when the clocks change' },
  colours: { check: colours, looksFor: 'colours on which white words cannot be read' },
  goneListings: {
    check: goneListings,
    looksFor: 'pins, notes and lists that name a listing that is closed, over or still a draft',
  },
  languages: { check: languages, looksFor: 'codes of languages that do not exist', ofOneFile: true },
  letters: {
    check: letters,
    looksFor: 'letters of other alphabets that look like ours, drawn letters, names in capitals',
    ofOneFile: true,
  },
  headings: { check: headings, looksFor: 'headings below the fourth level', ofOneFile: true },
  placeholders: {
    check: placeholders,
    looksFor: 'words that were still to be written: Lorem ipsum, TODO, {{…}}',
    ofOneFile: true,
  },
  doorCodes: { check: doorCodes, looksFor: 'codes of doors, gates and key safes', ofOneFile: true },
  registerNumbers: {
    check: registerNumbers,
    looksFor: 'numbers of charities and companies that no register gives out',
    ofOneFile: true,
  },
  ownLinks: { check: ownLinks, looksFor: 'links to pages of this site that do not exist' },
  links: {
    check: links,
    looksFor:
      'links without words or https, in disguised letters, shortened, to other links, to shared documents and to meetings',
    ofOneFile: true,
  },
  helplines: {
    check: helplines,
    looksFor:
      'crisis lines that are missing, renamed, hidden or have another number; helplines that nobody has checked lately',
    ofOneFile: true,
  },
  namedHelplines: {
    check: namedHelplines,
    looksFor: 'texts that name a crisis line without its right number',
    ofOneFile: true,
  },
  namesInText: {
    check: namesInText,
    looksFor: 'names of persons in any text, and of children with their age',
    ofOneFile: true,
  },
  nearNumbers: { check: nearNumbers, looksFor: 'numbers one slip away from a crisis line’s', ofOneFile: true },
  editing: { check: editing, looksFor: 'settings of the editor that do not fit together' },
  photos: {
    check: photos,
    looksFor: 'photos of children without their families’ leave, and words about a photo that say nothing',
    ofOneFile: true,
  },
  pictures: { check: pictures, looksFor: 'pictures that are missing or shown nowhere' },
  places: { check: places, looksFor: 'places without what a family needs to find them, and hidden ones that are told' },
  positions: { check: positions, looksFor: 'positions far from their postcode' },
  contacts: {
    check: contacts,
    looksFor: 'contacts that look like one person’s own, and listings without any',
    ofOneFile: true,
  },
  contactInText: { check: contactInText, looksFor: 'e-mail addresses in a text instead of their box', ofOneFile: true },
  telephonesInText: {
    check: telephonesInText,
    looksFor: 'mobiles, dear and foreign telephone numbers in any text and any spelling',
    ofOneFile: true,
  },
  personalData: {
    check: personalData,
    looksFor:
      'personal data: numbers of certificates, passports, licences, cars, the NHS, National Insurance, pupils; birthdays, homes, children’s names, chats',
    ofOneFile: true,
  },
  roles: { check: roles, looksFor: 'names of persons where a role is asked for', ofOneFile: true },
  safeguarding: { check: safeguarding, looksFor: 'listings kept off pupils’ pages because statements are missing' },
  ages: { check: ages, looksFor: 'listings for pupils that say no ages' },
  readingLevel: { check: readingLevel, looksFor: 'summaries and texts that are hard to read' },
  wording: { check: wording, looksFor: 'claims of an effect, and words that push' },
  duplicates: { check: duplicates, looksFor: 'one thing listed twice' },
  whole: { check: whole, looksFor: 'a directory with no listing or no school' },
};

/** What all checks, or those named, find on `today`; a fictional site's own day counts instead. */
export function checkProblems(content: Content, today: string, facts: Facts, which = checks): Problem[] {
  const day = content.site.get('site')?.data.demoDate ?? today;
  return Object.values(which).flatMap(({ check }) => check(content, day, facts));
}

/** What can be said of one file by itself on `today`, before the others are known. */
export function oneFileProblems<K extends KindName>(kind: K, read: ReadFile<K>, today: string): Problem[] {
  if (read.data === null) return read.problems;
  const content: Content = { ...emptyContent(), [kind]: new Map([[read.slug, read]]) };
  const facts: Facts = { slugs: {} as Facts['slugs'], folder: 'content' };
  const found = Object.values(checks).filter(({ ofOneFile }) => ofOneFile);
  return [...read.problems, ...found.flatMap(({ check }) => check(content, today, facts))];
}
