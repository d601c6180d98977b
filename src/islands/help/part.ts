/** What the finder loads a moment after the page: the words that say somebody is in trouble, and the panel with help. */
import {
  type Distress,
  distressIn,
  type OwnDistressPhrases,
  preparations,
} from '../../domain/distress/find-distress.ts';
import { type HelpRow, helplineNamed } from '../../domain/distress/help-rows.ts';
import { helpSaid } from '../../domain/distress/help-words.ts';

export { HelpNow } from './HelpNow.tsx';

interface Seen {
  found: Distress;
  named: string | null;
  /** For people who listen to the page. */
  said: string;
}

/** What `typed` sounds like, and the helpline that it names; null where it is an ordinary search. */
export function lookAt(
  typed: string,
  isKnown: (word: string) => boolean,
  own: OwnDistressPhrases | null,
  rows: readonly HelpRow[],
): Seen | null {
  const named = helplineNamed(typed, rows);
  const found = distressIn(typed, isKnown, own) ?? (named === null ? null : { kind: 'worry' as const, sure: true });
  return found && { found, named, said: helpSaid(found) };
}

/** In milliseconds: after so long at a stretch a key press is let in between. */
const longestStretch = 12;

/** Gets ready in short stretches, so that the page can be used meanwhile. */
export async function prepare(): Promise<void> {
  let since = performance.now();
  for (const step of preparations()) {
    step();
    if (performance.now() - since < longestStretch) continue;
    await pause();
    since = performance.now();
  }
}

/** Lets the browser do what waits: sooner than a timer does. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
