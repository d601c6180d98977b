/** Sets of cards, one bit a card: five thousand cards are 157 numbers, so every choice can be counted at each key press. */

export type Bits = Uint32Array;

export function noBits(size: number): Bits {
  return new Uint32Array(Math.ceil(size / 32));
}

/** The set of the numbers for which `test` is true. */
export function bitsWhere(size: number, test: (index: number) => boolean): Bits {
  const bits = noBits(size);
  for (let index = 0; index < size; index++) if (test(index)) addBit(bits, index);
  return bits;
}

export function addBit(bits: Bits, index: number): void {
  bits[index >>> 5]! |= 1 << (index & 31);
}

export function removeBit(bits: Bits, index: number): void {
  bits[index >>> 5]! &= ~(1 << (index & 31));
}

export function hasBit(bits: Bits, index: number): boolean {
  return ((bits[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

/** What is in every one of `sets`. There must be at least one. */
export function inAll(sets: readonly Bits[]): Bits {
  const [first, ...others] = sets as [Bits, ...Bits[]];
  const result = first.slice();
  for (const other of others) for (let word = 0; word < result.length; word++) result[word]! &= other[word]!;
  return result;
}

/** What is in any of `sets`. */
export function inAny(size: number, sets: readonly Bits[]): Bits {
  const result = noBits(size);
  for (const set of sets) for (let word = 0; word < result.length; word++) result[word]! |= set[word]!;
  return result;
}

/** How many are in both sets. */
export function countInBoth(one: Bits, other: Bits): number {
  let count = 0;
  for (let word = 0; word < one.length; word++) count += ones(one[word]! & other[word]!);
  return count;
}

export function countBits(bits: Bits): number {
  return countInBoth(bits, bits);
}

/** How many bits of a 32-bit number are 1 (Warren, Hacker's Delight, figure 5-2). */
function ones(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
