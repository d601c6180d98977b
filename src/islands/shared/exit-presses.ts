/** How many times Shift has been pressed to leave the page. They are counted in `first/leave.js`. */

const pressesWanted = 3;

/** Calls `tell` with the number of presses made whenever it changes; gives what ends this. */
export function watchPresses(tell: (made: number) => void): () => void {
  const watch = (event: Event) => tell((event as CustomEvent<number>).detail);
  addEventListener('exit-presses', watch);
  return () => removeEventListener('exit-presses', watch);
}

/** What is said to people who listen to the page; nothing where none has been made. */
export function pressWords(made: number): string {
  if (made === 0) return '';
  const left = pressesWanted - made;
  if (left <= 0) return 'Leaving this page.';
  return left === 1 ? 'Shift, press 1 more time to exit.' : `Shift, press ${left} more times to exit.`;
}
