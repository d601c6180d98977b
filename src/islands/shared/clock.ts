/** The one clock of the pages that say “today”, “tomorrow” or “next”. */
import { type Moment, momentAt } from '../../domain/finder/coming.ts';

/** In milliseconds: midnight and the start of a session are told within this time. */
const beat = 20_000;

/**
 * Tells `listener` the moment in the United Kingdom: at once, each minute while the page stands open, and when
 * somebody looks at it again after the computer slept or the page was kept. Gives back a function that stops it.
 */
export function watchMoment(demoDate: string | null, listener: (moment: Moment) => void): () => void {
  let told = '';
  const look = () => {
    const moment = momentAt(new Date(), demoDate);
    if (`${moment.date} ${moment.time}` === told) return;
    told = `${moment.date} ${moment.time}`;
    listener(moment);
  };
  look();
  const timer = setInterval(look, beat);
  document.addEventListener('visibilitychange', look);
  for (const type of ['pageshow', 'focus'] as const) addEventListener(type, look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    for (const type of ['pageshow', 'focus'] as const) removeEventListener(type, look);
  };
}

/** The day on which a fictional directory is set, which each page carries; null for a real one. */
export const demoDateHere = (): string | null => document.body.dataset.demoDate ?? null;
