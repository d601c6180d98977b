/** Whether a word that may tell of trouble stands in an ordinary search: `die casting`, `suicide squad film`. */
import type { Found } from './rule-list.ts';

/** Somebody is spoken of: then what is said is taken at its word. */
const persons =
  /(?:^| )(?:i|me|my|myself|mine|we|us|our|he|she|they|him|her|them|someone|anyone|nobody|everyone|mum|mam|mom|dad|daddy|mummy|parents|son|daughter|friend|mate|brother|sister|boyfriend|girlfriend|[PQTW]|dwi|fi|fy)(?= |$)/;
/** Of whom a course or a place may be: `for parents`, `near me`, `home alone`. */
const notPersons = /(?:^| )(?:(?:for|with|and) (?:mum|dad|parents|me|us)|near me)(?= |$)/g;

/** Things to see, hear or do that may be named after anything. */
const activity =
  /(?:^| )(?:films?|movies?|cinema|games?|gaming|musicals?|plays?|theatre|museum|history|books?|comics?|quiz|tribute|escape|costumes?|makeup|craft|crafts|lego|cadets?|open day|services day|show|songs?|band|cosplay|dance|drawing|photo|tour|exhibition|yoga|craft|art|[12])$|(?:^| )(?:films?|movies?|musical|museum|history|cadets?|open day|services day|escape room|tribute|vehicles|fundraiser|party)(?= |$)/;

/** Words that stand beside a word of trouble when it is meant: `anxiety help near me`, `grief support group`. */
const neutral = new Set(
  `a an the at in on of for to with and or about is are be it this that near here there not no very really so bad
  help helps helping support supporting group groups advice number numbers line lines phone text chat talk talking
  someone service services centre clinic doctor nurse school schools class college home house area street town park
  night day days today tonight tomorrow now kid kids child children young youth people person teen teens teenage
  teenager teenagers boy boys girl girls year years old mum dad parent parents family problem problems issue issues
  feeling feelings disorder crime exam exams test tests result results work life how what why who when where can do
  stop stopping get getting after before because by from too much all me my i free online stuff things thing
  fast quick quickly counting women womens men mens mental advice crime hotline refuge awareness needed need yn y i o am a ac ar`.split(
    /\s+/,
  ),
);

/**
 * Whether the sentence speaks of something else: words that are neither about trouble nor about people, and nobody who
 * is spoken of. Of what is sure by itself, only a single word is doubted, and more where it is plainly a name. `known`
 * are the words of the rules.
 */
export function saysMoreThan({ text, words }: Found, sure: boolean, known: ReadonlySet<string>): boolean {
  const said = text.replace(notPersons, ' ');
  if (persons.test(said)) return false;
  if (isAboutActivity(text.replace(words, ' '))) return true;
  if (sure && words.includes(' ')) return false;
  return said.split(' ').some((word) => word !== '' && !words.includes(word) && !neutral.has(word) && !known.has(word));
}

/** Whether it is plainly the name of something to see or do. */
export function isAboutActivity(text: string): boolean {
  return activity.test(text);
}
