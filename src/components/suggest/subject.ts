/** What a letter is about, in its subject line. */
import type { SuggestionKind } from '../../exchange/suggestions/suggestion.ts';

/** `Change to Chess Club` */
export function subjectOf(kind: SuggestionKind, name: string): string {
  if (kind === 'new') return 'A new club';
  return `${kind === 'change' ? 'Change to' : 'Still right:'} ${name}`;
}
