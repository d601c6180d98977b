/** The suggestion in what a form sent, with or without JavaScript: only what the sender changed. */
import {
  boxes,
  checksumOf,
  isId,
  longestSuggestion,
  plainAnswer,
  type Suggestion,
  type SuggestionKind,
  suggestionKinds,
} from './suggestion.ts';

/** `trap`: a robot filled in the hidden box: answer as if all were well, and throw it away. */
export type BoxesRead =
  | { suggestion: Suggestion }
  | { code: 'trap' | 'too-long' | 'unknown' | 'nothing'; problem: string };

const ours = new Set<string>(Object.values(boxes));

/** Reads the boxes of a sent form: `new FormData(…)` or `URLSearchParams` with text only. */
export function suggestionFromBoxes(entries: Iterable<readonly [string, string]>): BoxesRead {
  const sent = new Map<string, string>();
  for (const [name, value] of entries) {
    if (!isId(name) || sent.size > 300) continue;
    // Boxes with several ticks come once for each.
    sent.set(name, sent.has(name) ? `${sent.get(name)}\n${value}` : value);
  }
  if ((sent.get(boxes.trap) ?? '').trim() !== '') return { code: 'trap', problem: 'was sent by a robot' };
  const kind = suggestionKinds.find((each) => each === sent.get(boxes.kind)?.trim());
  const listing = sent.get(boxes.listing)?.trim() ?? '';
  if (!kind || (kind === 'new' ? listing !== '' : !isId(listing)))
    return {
      code: 'unknown',
      problem: 'does not say which page it is about; open the page and press “Suggest a change”',
    };
  const answers = changedAnswers(sent, kind);
  const length = Object.values(answers).reduce((sum, answer) => sum + answer.length, 0);
  if (length > longestSuggestion)
    return {
      code: 'too-long',
      problem: `is longer than ${longestSuggestion.toLocaleString('en-GB')} characters; please say it shorter`,
    };
  const empty = Object.keys(answers).every((id) => id === 'role' || id === 'reply');
  if (empty && kind !== 'still-right')
    return { code: 'nothing', problem: 'changes nothing; go back, change a box, and send it again' };
  return { suggestion: { kind, listing, answers } };
}

function changedAnswers(sent: Map<string, string>, kind: SuggestionKind): Record<string, string> {
  const before = checksumsIn(sent.get(boxes.before) ?? '');
  const answers: Record<string, string> = {};
  // A group of boxes without a single tick is not sent at all.
  for (const id of new Set([...sent.keys(), ...before.keys()])) {
    if (ours.has(id)) continue;
    const answer = plainAnswer(sent.get(id) ?? '');
    const checksum = before.get(id);
    const changed = checksum === undefined ? answer !== '' || kind === 'change' : checksum !== checksumOf(answer);
    if (changed && !(answer === '' && (id === 'note' || id === 'role' || id === 'reply'))) answers[id] = answer;
  }
  return answers;
}

/** `phone:1x2y3z cost:4a5b` as a map. */
function checksumsIn(text: string): Map<string, string> {
  const checksums = text.split(/\s+/).flatMap((each): [string, string][] => {
    const [id = '', checksum = ''] = each.split(':');
    return isId(id) && checksum ? [[id, checksum]] : [];
  });
  return new Map(checksums);
}

/** What each box holds when the page is made, as one hidden box sends it back. */
export function beforeText(answers: Record<string, string>): string {
  return Object.entries(answers)
    .map(([id, answer]) => `${id}:${checksumOf(answer)}`)
    .join(' ');
}
