/** What somebody writes on a shortlist, made inert: plain words on one line, with nothing hidden and nothing to press. */
import { longestGreeting, longestWords } from './shortlist.ts';

// A picture sign with its skin tone, its partners and its own variant: kept whole, though some of its parts are invisible.
const flag =
  '\\u{1F3F4}\\u{E0067}\\u{E0062}(?:\\u{E0065}\\u{E006E}\\u{E0067}|\\u{E0073}\\u{E0063}\\u{E0074}|\\u{E0077}\\u{E006C}\\u{E0073})\\u{E007F}';
const sign = '\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*';
const hidden = '[\\p{Cf}\\p{Co}\\p{Default_Ignorable_Code_Point}]';
const signOrHidden = new RegExp(`(${flag}|${sign}(?:\\u200D${sign})*)|${hidden}`, 'gu');

/**
 * One line of at most `most` characters: line breaks and tabs become spaces; control characters, invisible ones and
 * those that turn the reading direction (Unicode TR 36) are left out, and so are accents past the third on one letter.
 */
export function inertLine(text: string, most: number): string {
  const line = oneLine(text);
  const letters = Array.from(line);
  return letters.length <= most ? line : oneLine(letters.slice(0, most).join(''));
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Surrogate}\uFFFD]/gu, '')
    .replace(/[\p{White_Space}\p{Cc}]+/gu, ' ')
    .replace(signOrHidden, (_, kept: string | undefined) => kept ?? '')
    .normalize('NFC')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The sender's line on one listing; empty where it holds a web address, an e-mail address or a telephone number. */
export function itemWords(text: string): string {
  const line = inertLine(text, longestWords);
  return leadsElsewhere(line) ? '' : line;
}

/** The sender's greeting, by the same rule. */
export function greetingWords(text: string): string {
  const line = inertLine(text, longestGreeting);
  return leadsElsewhere(line) ? '' : line;
}

/** What the form says of a line that would be left out; null for one that is as it should be. */
export function wordsProblem(text: string): string | null {
  return leadsElsewhere(text)
    ? 'Take out the web address, e-mail address or telephone number: each listing already says whom to ask. Until then this line is left out of the link.'
    : null;
}

/**
 * Whether a text sends its reader somewhere else: anybody can make a link to this site, and its words must not
 * lead a child to a stranger's page or telephone (trust check S-19). The listings say where to go and whom to ring.
 */
function leadsElsewhere(text: string): boolean {
  const plain = text.normalize('NFKC');
  // A sentence that ends without a space after it (“by the door.Then ask”) is no address: hence the letters’ size.
  if (/:\/\/|\bwww\b|@/i.test(plain) || /[\p{L}\p{N}-]{2,}\.(?:[a-z]{2,}|[A-Z]{2,})(?![\p{L}])/u.test(plain))
    return true;
  return /(?:\d[ ().-]{0,3}){9,}/.test(plain);
}
