/** What the finder loads a moment after the page: what finds words of trouble by their rules, and the panel with help. */
import { type Distress, distressIn, type OwnDistressPhrases } from '../../domain/distress/find-distress.ts';
import { type HelpRow, helplineNamed } from '../../domain/distress/help-rows.ts';
import { helpSaid } from '../../domain/distress/help-words.ts';
import type { DistressRules } from '../../domain/distress/rules.ts';

export { rulesFrom } from '../../domain/distress/rules.ts';
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
  rules: DistressRules,
  isKnown: (word: string) => boolean,
  own: OwnDistressPhrases | null,
  rows: readonly HelpRow[],
): Seen | null {
  const named = helplineNamed(typed, rows);
  const found =
    distressIn(typed, rules, isKnown, own) ?? (named === null ? null : { kind: 'worry' as const, sure: true });
  return found && { found, named, said: helpSaid(found) };
}
