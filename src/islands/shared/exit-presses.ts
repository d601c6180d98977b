/**
 * Three presses of Shift, each by itself: how many have been made, and when three are.
 *
 * After GOV.UK's “Exit this page”: Shift with a letter is typing and counts for nothing, any other key begins the
 * count again, and so do five seconds of waiting.
 */
const pressesWanted = 3;
/** How long a press is remembered, in milliseconds. */
export const pressLasts = 5000;

export interface Presses {
  made: number;
  /** Shift is down, and nothing else has been pressed since. */
  shiftAlone: boolean;
}

export const noPresses: Presses = { made: 0, shiftAlone: false };

/** What a key going down or up makes of the presses so far. A held key that repeats changes nothing. */
export function afterKey(presses: Presses, { type, key, repeat }: Pick<KeyboardEvent, 'type' | 'key' | 'repeat'>) {
  if (type === 'keydown') {
    if (key !== 'Shift') return noPresses;
    return repeat ? presses : { ...presses, shiftAlone: true };
  }
  if (key !== 'Shift' || !presses.shiftAlone) return presses;
  return { made: presses.made + 1, shiftAlone: false };
}

/** What is said to people who listen to the page. */
export function pressWords(made: number): string {
  const left = pressesWanted - made;
  if (left <= 0) return 'Leaving this page.';
  return left === 1 ? 'Shift, press 1 more time to exit.' : `Shift, press ${left} more times to exit.`;
}
