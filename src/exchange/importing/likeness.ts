import { distanceKm } from '../../domain/near/distance.ts';
import type { Position } from '../../domain/near/position.ts';
import { nameKey } from './cleaning/names.ts';

/** What is compared to find out whether two listings are one and the same. */
export interface Fingerprint {
  name: string;
  /** `nameKey(name)`, worked out once: every pair is compared. */
  key: string;
  postcodes: string[];
  phone?: string | undefined;
  /** Charity and company numbers. */
  numbers: string[];
  positions: Position[];
}

/** `same`: certain. `possible`: a person decides; `why` says what they share. */
export type Likeness = { state: 'same' | 'possible'; why: string } | { state: 'different' };

const nearKm = 0.15;

/**
 * Whether two listings are one. Certain: the same name with the same postcode, telephone or registration number.
 * Possible: one of those with another name, or a similar name at the same place.
 */
export function likeness(one: Fingerprint, other: Fingerprint): Likeness {
  const sameName = one.key === other.key;
  const samePostcode = one.postcodes.some((postcode) => other.postcodes.includes(postcode));
  const samePhone = one.phone !== undefined && digits(one.phone) === digits(other.phone ?? '');
  const sameNumber = one.numbers.some((number) => other.numbers.includes(number));
  if (sameName && samePostcode) return { state: 'same', why: 'same name and postcode' };
  if (sameName && samePhone) return { state: 'same', why: 'same name and telephone number' };
  if (sameName && sameNumber) return { state: 'same', why: 'same name and registration number' };
  if (sameNumber) return { state: 'possible', why: 'same registration number' };
  if (samePhone) return { state: 'possible', why: 'same telephone number' };
  const close = samePostcode || areNear(one.positions, other.positions);
  if (close && areSimilar(one.name, other.name)) return { state: 'possible', why: 'similar name at the same place' };
  return { state: 'different' };
}

/** How many of those that share something are looked at: a shopping centre has many clubs at one postcode. */
const mostCompared = 200;

/** Fingerprints to be searched for those that may be alike: two that share nothing of theirs never are. */
export interface FingerprintIndex<T> {
  add: (fingerprint: Fingerprint, value: T) => void;
  /** Those that share a postcode, telephone, number or place with it, in the order they were added. */
  sharing: (fingerprint: Fingerprint) => { fingerprint: Fingerprint; value: T }[];
}

export function fingerprintIndex<T>(): FingerprintIndex<T> {
  const byMark = new Map<string, number[]>();
  const all: { fingerprint: Fingerprint; value: T }[] = [];
  return {
    add(fingerprint, value) {
      for (const mark of new Set(marksOf(fingerprint, 0))) byMark.set(mark, [...(byMark.get(mark) ?? []), all.length]);
      all.push({ fingerprint, value });
    },
    sharing(fingerprint) {
      const found = new Set(marksOf(fingerprint, 1).flatMap((mark) => byMark.get(mark) ?? []));
      return [...found]
        .sort((one, other) => one - other)
        .slice(0, mostCompared)
        .flatMap((index) => all[index] ?? []);
    },
  };
}

/** What likeness can come from. Positions fall into squares, looked for in those around too. */
function marksOf({ postcodes, phone, numbers, positions }: Fingerprint, around: number): string[] {
  const squares = positions.flatMap(({ latitude, longitude }) => {
    const [row, column] = [Math.floor(latitude / 0.002), Math.floor(longitude / 0.004)];
    const steps = Array.from({ length: 2 * around + 1 }, (_each, index) => index - around);
    return steps.flatMap((down) => steps.map((along) => `at ${row + down} ${column + along}`));
  });
  return [
    ...postcodes.map((postcode) => `postcode ${postcode}`),
    ...(phone === undefined ? [] : [`phone ${digits(phone)}`]),
    ...numbers.map((number) => `number ${number}`),
    ...squares,
  ];
}

const digits = (phone: string) => phone.replace(/\D/g, '');

function areNear(some: Position[], others: Position[]): boolean {
  return some.some((one) =>
    others.some((other) => Math.abs(one.latitude - other.latitude) < 0.002 && distanceKm(one, other) <= nearKm),
  );
}

const everyClub = new Set(
  'club clubs and of at in for on society association group team community sports sport fc cc'.split(' '),
);

/** Names of which one has all the telling words of the other, or nearly all are shared. */
export function areSimilar(one: string, other: string): boolean {
  if (sayTheSame(wordsOf(one), wordsOf(other))) return true;
  const [first, second] = [tellingWords(one), tellingWords(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  const smaller = Math.min(first.size, second.size);
  if (shared === 0) return false;
  return (smaller >= 2 && shared === smaller) || shared / (first.size + second.size - shared) >= 0.6;
}

const wordsOf = (name: string) =>
  nameKey(name)
    .split(' ')
    .filter((word) => !/^(?:and|of|the|in|for|)$/.test(word));

/** The same words, but that one may have the initials of some: 'millside fc' and 'millside football club'. */
function sayTheSame(one: string[], other: string[]): boolean {
  const [first, ...rest] = one;
  const [second, ...otherRest] = other;
  if (first === undefined || second === undefined) return first === second;
  if (first === second && sayTheSame(rest, otherRest)) return true;
  const initialsOf = (short: string, words: string[]) =>
    short.length >= 2 &&
    words.length >= short.length &&
    [...short].every((letter, at) => words[at]?.startsWith(letter));
  if (initialsOf(first, other) && sayTheSame(rest, other.slice(first.length))) return true;
  return initialsOf(second, one) && sayTheSame(one.slice(second.length), otherRest);
}

const tellingWords = (name: string) =>
  new Set(
    nameKey(name)
      .split(' ')
      .filter((word) => word !== '' && !everyClub.has(word)),
  );
