/**
 * Which telephone numbers there are in the United Kingdom. Apart from Zod, so that a visitor's browser may use it.
 *
 * Source: Ofcom, The National Telephone Numbering Plan (parts A1 and B1), and Ofcom's “Calls to 084, 087, 09 and 118
 * numbers” for what they cost at most. Jersey, Guernsey and the Isle of Man are part of the plan.
 */

export type KindOfNumber =
  /** 01 and 02: a place. */
  | 'geographic'
  /** 03, 055 and 056: charged as a place. */
  | 'business'
  /** 080 and 116: nobody pays. */
  | 'free'
  /** 999, 111, 101 and the like. */
  | 'short'
  /** A code of five digits that a text goes to. */
  | 'text'
  | 'mobile'
  /** 084 and 087, with a service charge on top. */
  | 'service'
  | 'personal'
  | 'pager'
  | 'premium'
  | 'directory'
  /** Begins with +, but not with +44. */
  | 'foreign';

interface NumberRange {
  begins: RegExp;
  kind: KindOfNumber;
  /** How many digits there are, the 0 at the front among them. */
  digits: readonly number[];
  /** How they are written, in groups. */
  groups: readonly number[];
}

/** The first that fits wins, so the special stands before the general. */
export const numberRanges: readonly NumberRange[] = [
  { begins: /^08001111$/, kind: 'free', digits: [8], groups: [4, 4] },
  { begins: /^08454647$/, kind: 'service', digits: [8], groups: [4, 4] },
  { begins: /^02[03489]/, kind: 'geographic', digits: [11], groups: [3, 4, 4] },
  { begins: /^01(?:1\d|\d1)/, kind: 'geographic', digits: [11], groups: [4, 3, 4] },
  { begins: /^01[2-9]/, kind: 'geographic', digits: [10, 11], groups: [5, 6] },
  { begins: /^03[0347]/, kind: 'business', digits: [11], groups: [4, 3, 4] },
  { begins: /^05[56]/, kind: 'business', digits: [11], groups: [4, 3, 4] },
  { begins: /^070/, kind: 'personal', digits: [11], groups: [5, 6] },
  { begins: /^07624/, kind: 'mobile', digits: [11], groups: [5, 6] },
  { begins: /^076/, kind: 'pager', digits: [11], groups: [5, 6] },
  { begins: /^07[1-57-9]/, kind: 'mobile', digits: [11], groups: [5, 6] },
  { begins: /^0800/, kind: 'free', digits: [10, 11], groups: [4, 3, 4] },
  { begins: /^0808/, kind: 'free', digits: [11], groups: [4, 3, 4] },
  { begins: /^08[47]/, kind: 'service', digits: [11], groups: [4, 3, 4] },
  { begins: /^09[018]/, kind: 'premium', digits: [11], groups: [4, 3, 4] },
  { begins: /^116/, kind: 'free', digits: [6], groups: [3, 3] },
  { begins: /^118/, kind: 'directory', digits: [6], groups: [3, 3] },
  { begins: /^(?:999|112|111|101|105|159)$/, kind: 'short', digits: [3], groups: [3] },
  { begins: /^85258$/, kind: 'text', digits: [5], groups: [5] },
];

/** What a minute costs at most in pence, beside the telephone company's own access charge. Source: Ofcom. */
export function serviceChargePence(digits: string): number {
  return digits.startsWith('087') ? 13 : 7;
}
