/** The private log of who did what: one line of JSON for each, a file for each month. Never what was written. */
import type { Services } from './services.ts';

export interface Deed {
  who: string;
  did: string;
  /** The file, proposal or organisation it was about. */
  about?: string;
  /** Why it was refused, as a status. */
  refused?: number;
}

export async function writeLog({ store, clock }: Pick<Services, 'store' | 'clock'>, deed: Deed): Promise<void> {
  const at = new Date(clock()).toISOString();
  await store.append(`log/${at.slice(0, 7)}`, JSON.stringify({ at, ...deed }));
}
