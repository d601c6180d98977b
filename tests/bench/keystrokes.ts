/** Types like a visitor on a slow telephone, and measures each key press until its results are on the screen. */
import type { Page } from '@playwright/test';

/** What a child types, a slip of the hand and a day among it. */
export const typed = ['football', 'drama club', 'somewhere quiet', 'trampolning', 'chess', 'swimming tuesday'];

export const slowdown = 4;
/** A list that has not changed for this long has its results; one that does not change at all has none to paint. */
const quietMilliseconds = 250;

interface Watched {
  /** Of the last key press, until its last change was painted; null while nothing has changed. */
  milliseconds: number | null;
  quietFor: number;
}
declare global {
  interface Window {
    watched(): Watched;
  }
}

/** Milliseconds of each key press that changed what is shown, with everything loaded by a first round of the same words. */
export async function keystrokeTimes(
  page: Page,
  box: string,
  results: string,
): Promise<{ first: number[]; warm: number[] }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.locator(box).focus();
  await page.evaluate(watchChanges, results);
  const first = await typeAll(page, box);
  const warm = await typeAll(page, box);
  await session.detach();
  return { first, warm };
}

async function typeAll(page: Page, box: string): Promise<number[]> {
  const times: number[] = [];
  for (const words of typed) {
    for (const key of words) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      const time = await settled(page);
      if (time !== null) times.push(time);
    }
    await page.locator(box).fill('');
    await settled(page);
  }
  return times;
}

/** Waits until nothing changes any more, and gives how long the last key press took to its painted results. */
export async function settled(page: Page): Promise<number | null> {
  for (;;) {
    await page.waitForTimeout(50);
    const { milliseconds, quietFor } = await page.evaluate(() => window.watched());
    if (quietFor > quietMilliseconds) return milliseconds;
  }
}

/** Runs in the page, for `settled`: notes when a key goes down, and when the last change it led to has been painted. */
export function watchChanges(results: string): void {
  let started = performance.now();
  let painted: number | null = null;
  addEventListener('keydown', begin, true);
  const shown = document.querySelector(results);
  if (!shown) throw new Error(`There is no ${results} on this page.`);
  new MutationObserver(notePaint).observe(shown, { childList: true, subtree: true, characterData: true });
  window.watched = () => ({
    milliseconds: painted === null ? null : painted - started,
    quietFor: performance.now() - (painted ?? started),
  });

  function begin(event: KeyboardEvent) {
    started = event.timeStamp;
    painted = null;
  }
  function notePaint(changes: MutationRecord[]) {
    // What is said to screen readers comes half a second later on purpose, and shows nothing.
    const seen = changes.filter(
      ({ target }) =>
        !(target.parentElement ?? document.body).closest('[role=status]') &&
        !(target instanceof Element && target.matches('[role=status]')),
    );
    if (seen.length === 0) return;
    // The frame is painted after the callbacks of the frame: a message sent from there arrives behind it.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        painted = performance.now();
      };
      port2.postMessage(null);
    });
  }
}

/** The value that this share of the numbers does not go beyond: 0.95 for the 95th percentile. */
export function percentile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
