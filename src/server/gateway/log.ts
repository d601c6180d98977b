/** The private log of who did what: one line of JSON for each, a file for each month. Never what was written. */
import type { Services } from './services.ts';

export interface Deed {
  who: string;
  did: string;
  /** The file, proposal or organisation it was about. */
  about?: string;
  /** Why it was refused, as a status. */
  refused?: number;
  /** What went wrong, in a computer’s words. */
  failed?: string;
}

/** A log that cannot be written (a full disk) is told on the server’s own, and stops nobody. */
export async function writeLog({ store, clock }: Pick<Services, 'store' | 'clock'>, deed: Deed): Promise<void> {
  const at = new Date(clock()).toISOString();
  try {
    await store.append(`log/${at.slice(0, 7)}`, JSON.stringify({ at, ...deed }));
  } catch (error) {
    console.error(`The private log could not be written: ${(error as Error).message}`);
  }
}
