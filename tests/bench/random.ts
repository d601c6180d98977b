/** Chance that falls the same way each time, so that two benches measure the same directory. */

export interface Chance {
  /** A number from 0 up to 1. */
  number(): number;
  /** One of these. */
  one<T>(of: readonly T[]): T;
  /** Some of these, each at most once, in their own order. */
  some<T>(of: readonly T[], count: number): T[];
  /** True this often. */
  is(often: number): boolean;
  /** A whole number between two, both included. */
  between(least: number, most: number): number;
}

/** Mulberry32 (Tommy Ettinger, public domain): small, quick and good enough to draw clubs with. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  function number(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  const one = <T>(of: readonly T[]): T => of[Math.floor(number() * of.length)] as T;
  return {
    number,
    one,
    some(of, count) {
      const chosen = new Set<(typeof of)[number]>();
      while (chosen.size < Math.min(count, of.length)) chosen.add(one(of));
      return of.filter((each) => chosen.has(each));
    },
    is: (often) => number() < often,
    between: (least, most) => least + Math.floor(number() * (most - least + 1)),
  };
}
