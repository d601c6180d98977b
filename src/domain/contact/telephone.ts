/** What can be done with a telephone number: dialled, texted, its cost said, found in a text. */
import { serviceChargePence } from '../../schema/numbering-plan.ts';
import { plainSigns } from '../../schema/plain-signs.ts';
import { isTelephone, readTelephone, type Telephone, telephoneWords } from '../../schema/telephone.ts';

/**
 * What a telephone dials: `01632 960123` => `tel:01632960123`, `+44 (0)1632 960123` => `tel:+441632960123`,
 * `0161 496 0123 ext 23` => `tel:01614960123,23`. RFC 3966 has `;ext=`, which iPhones and Androids do not dial;
 * the comma, a pause of two seconds and then the digits, both do.
 */
export function telephoneHref(written: string): string {
  const read = readTelephone(written);
  if (!isTelephone(read)) return `tel:${plainSigns(written).replace(/[^\d+]/g, '')}`;
  const { extension, relay = '' } = read;
  return `tel:${relay}${dialled(read)}${extension ? `,${extension}` : ''}`;
}

/**
 * What a text goes to: `sms:85258`, with the words to send where there are any. Both `?` and `&` are needed: phones
 * differ in which they read.
 */
export function textHref(written: string, words?: string): string {
  const read = readTelephone(written);
  const number = isTelephone(read) ? dialled(read) : plainSigns(written).replace(/[^\d+]/g, '');
  return words ? `sms:${number}?&body=${words}` : `sms:${number}`;
}

const dialled = ({ digits, abroad }: Telephone) =>
  abroad && digits.startsWith('0') ? `+44${digits.slice(1)}` : digits;

/** What a call costs, where it is more than a call to a place; null elsewhere. Source: Ofcom. */
export function callCostWords(written: string): string | null {
  const read = readTelephone(written);
  if (!isTelephone(read) || read.kind !== 'service') return null;
  return `Calls cost up to ${serviceChargePence(read.digits)}p a minute, plus your phone company’s access charge.`;
}

/** A number as it stands on a page or on paper, an 084 or 087 number with its cost: `0845 600 1234 (calls cost …)`. */
export function shownTelephone(written: string): string {
  const cost = callCostWords(written);
  return cost ? `${written} (${cost.charAt(0).toLowerCase()}${cost.slice(1, -1)})` : written;
}

/** Whether it is a mobile, in any spelling; Ofcom's numbers for drama, 07700 900000 to 900999, are nobody's. */
export function isMobile(written: string): boolean {
  const read = readTelephone(written);
  return isTelephone(read) && read.kind === 'mobile' && !isForDrama(read.digits);
}

const isForDrama = (digits: string) => digits.startsWith('07700900');

/** A number found in a text. */
export interface FoundTelephone extends Telephone {
  /** As it stands there. */
  written: string;
  /** In its groups: `07700 900123`. */
  words: string;
  /** Nobody has it: one of Ofcom's mobiles for drama. */
  forDrama: boolean;
}

const digitWords: Record<string, string> = {
  zero: '0',
  nought: '0',
  oh: '0',
  o: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};

/** Digits in a text, or a word that stands for one, with what may stand between two of them. */
const piece = new RegExp(`\\+?\\d+|\\b(?:(?:double|triple)[ -])?(?:${Object.keys(digitWords).join('|')})\\b`, 'gi');
const between = /^(?:[\s().\-/,·•_*~|]|\b(?:then|and|dot|dash|space)\b){0,8}$/i;
const longest = 15;

/**
 * Every telephone number in a text, in whatever spelling: with spaces, dots, dashes or brackets, `+44 (0)`, in full-width
 * digits, with invisible marks, or in words (“oh seven seven double oh …”).
 */
export function findTelephones(text: string): FoundTelephone[] {
  return telephonesIn(withPlainDigits(plainSigns(text))).map(({ start: _start, end: _end, ...number }) => number);
}

/**
 * A text with another in the place of each telephone number; where it has none, the very same text, and elsewhere its
 * signs and spaces are made plain.
 */
export function withTelephonesReplaced(text: string, by: (number: FoundTelephone) => string): string {
  const plain = withPlainDigits(plainSigns(text));
  const found = telephonesIn(plain);
  if (found.length === 0) return text;
  let from = 0;
  const parts = found.map(({ start, end, ...number }) => {
    const part = plain.slice(from, start) + by(number);
    from = end;
    return part;
  });
  return parts.join('') + plain.slice(from);
}

/** Those of a text in plain signs and digits, with where they stand in it. */
function telephonesIn(plain: string): (FoundTelephone & { start: number; end: number })[] {
  const pieces = [...plain.matchAll(piece)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: digitsOf(match[0]),
  }));
  const found: (FoundTelephone & { start: number; end: number })[] = [];
  for (let first = 0; first < pieces.length; first += 1) {
    const last = endOf(plain, pieces, first);
    if (last === null) continue;
    const [start, end] = [pieces[first]!.start, pieces[last]!.end];
    const written = plain.slice(start, end);
    const read = readTelephone(
      pieces
        .slice(first, last + 1)
        .map(({ digits }) => digits)
        .join(' '),
    );
    if (isTelephone(read) && isWrittenAsSuch(read, written))
      found.push({ ...read, written, words: telephoneWords(read), forDrama: isForDrama(read.digits), start, end });
    first = last;
  }
  return found;
}

/** `&#48;7911`, `O7911 I23456`, `447911123456` and `mobile: 7911 123456` as the numbers they are. */
function withPlainDigits(text: string): string {
  return (
    text
      .replace(/&#(\d{1,4});/g, (_, code) => String.fromCharCode(Number(code)))
      .replace(/(?<![\p{L}\d])[O0]7[\dOIl ]{8,12}[\dOIl](?![\p{L}\d])/gu, (number) =>
        number.replaceAll('O', '0').replace(/[Il]/g, '1'),
      )
      // “Text07911123456now”: glued to a word on either side; a number of something else has other signs beside it.
      .replace(/(?<=(?<![\p{L}\d@#/=_.-])\p{L}{2,})(?=(?:\+44|0)7\d{3} ?\d{3} ?\d{3}(?![\d-]))/gu, ' ')
      .replace(/(?<=(?<![\p{L}\d@#/=_.-])(?:\+44|0)7\d{3} ?\d{3} ?\d{3})(?=\p{L}{1,12}\b)/gu, ' ')
      .replace(/(?<![\d+/.-])44(?=7\d{9}(?!\d))/g, '+44')
      .replace(/(?<=\b(?:mobile|mob|whats ?app)\b[^\d\n]{0,12})(?=7\d{3} ?\d{3} ?\d{3}(?!\d))/gi, '0')
  );
}

/** A dozen digits that begin with 00 are more often a certificate than a number abroad, save those of Ireland. */
const isWrittenAsSuch = ({ kind }: Telephone, written: string) =>
  kind !== 'foreign' || /^(?:\+|00 ?353\b)/.test(written);

interface Piece {
  start: number;
  end: number;
  digits: string;
}

/** The piece with which a number that begins at `first` ends, the longest there is; null where none begins there. */
function endOf(text: string, pieces: Piece[], first: number): number | null {
  // A part of a longer word or of a number with letters is none.
  if (/[\p{L}\d@#]$/u.test(text.slice(0, pieces[first]!.start))) return null;
  if (!/^(?:\+|0|11[68])/.test(pieces[first]!.digits)) return null;
  let digits = '';
  let best: number | null = null;
  for (let last = first; last < pieces.length; last += 1) {
    const here = pieces[last]!;
    if (last > first && !belong(text, pieces[last - 1]!, here)) break;
    if (last > first && here.digits.startsWith('+')) break;
    digits += here.digits;
    if (digits.replace('+', '').length > longest) break;
    const isWhole = !/^[\p{L}\d@]/u.test(text.slice(here.end));
    if (isWhole && isCalled(digits)) best = last;
  }
  return best;
}

/** Whether two pieces may be of one number; figures with a comma between them are a list. */
function belong(text: string, before: Piece, here: Piece): boolean {
  const gap = text.slice(before.end, here.start);
  const isList = gap.includes(',') && /\d$/.test(text.slice(0, before.end)) && /^\d/.test(text.slice(here.start));
  return between.test(gap) && !isList;
}

/** Short ones (999, 101) are too like other numbers to be looked for; so is a date (01.02.2026 10). */
function isCalled(digits: string): boolean {
  const read = readTelephone(digits);
  if (!isTelephone(read)) return false;
  return read.digits.replace('+', '').length >= 8 || /^11[68]/.test(read.digits);
}

function digitsOf(written: string): string {
  if (/\d/.test(written)) return written;
  const [first = '', second] = written.toLowerCase().split(/[ -]/);
  const times = first === 'double' ? 2 : first === 'triple' ? 3 : 1;
  return (digitWords[second ?? first] ?? '').repeat(times);
}
