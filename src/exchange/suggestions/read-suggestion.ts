/** Reads a suggestion out of whatever was pasted: our text, quoted, wrapped, as HTML, or the plain boxes of a form. */
import { plainMail } from './plain-mail.ts';
import {
  boxes,
  isId,
  longestSuggestion,
  plainAnswer,
  type Suggestion,
  type SuggestionKind,
  suggestionKinds,
} from './suggestion.ts';
import { suggestionFromBoxes } from './suggestion-from-boxes.ts';

/** More is not a letter about one club. Characters. */
export const longestPaste = 200_000;

export type ReadSuggestion = { suggestion: Suggestion; cutOff: boolean } | { problem: string };

/** The first suggestion in a text, or a sentence that says why there is none. */
export function readSuggestion(pasted: string): ReadSuggestion {
  if (pasted.length > longestPaste)
    return { problem: `is ${pasted.length.toLocaleString('en-GB')} characters long; paste only the one suggestion` };
  // A whole e-mail as its programme saves it: the words are coded, and stand there again as HTML.
  if (/^content-transfer-encoding:\s*(?:base64|quoted-printable)/im.test(pasted))
    return { problem: 'is a whole e-mail as a file; open it, copy its words, and paste them' };
  const lines = plainMail(pasted);
  const found = blocksIn(lines);
  if (!found) return fromBoxLines(lines);
  const { kind, about, blocks, cutOff } = found;
  const answers: Record<string, string> = {};
  for (const { id, text } of blocks) {
    if (Object.hasOwn(answers, id)) return { problem: `has “[${id}]” twice; delete the one that is wrong` };
    answers[id] = plainAnswer(text);
  }
  return checked({ kind, listing: about, answers }, cutOff);
}

function checked(suggestion: Suggestion, cutOff: boolean): ReadSuggestion {
  const { kind, listing, answers } = suggestion;
  if (kind === 'new' ? listing !== '' : !isId(listing))
    return { problem: 'does not say which listing it is about; after “[change] Page” write its short name' };
  const length = Object.values(answers).reduce((sum, answer) => sum + answer.length, 0);
  if (length > longestSuggestion)
    return {
      problem: `has answers of ${length.toLocaleString('en-GB')} characters; that is more than the form lets through`,
    };
  return { suggestion, cutOff };
}

interface Found {
  kind: SuggestionKind;
  about: string;
  blocks: { id: string; text: string }[];
  /** The line “[end]” is not there. */
  cutOff: boolean;
}

/** The blocks from the first line with a kind to the line `[end]`. */
function blocksIn(lines: string[]): Found | null {
  const kinds = new Set<string>(suggestionKinds);
  const blocks: { id: string; lines: string[] }[] = [];
  let cutOff = true;
  for (const line of lines) {
    const id = /^\[([a-z0-9-]{1,80})\]/.exec(line)?.[1];
    if (blocks.length === 0 && !(id && kinds.has(id))) continue;
    if (id === 'end') {
      cutOff = false;
      break;
    }
    const block = blocks.at(-1);
    if (id && isId(id)) blocks.push({ id, lines: [] });
    else if (line.startsWith('|')) block?.lines.push(line.slice(1).trim());
    // A line without a bar is the rest of the one before, which a mail programme broke.
    else if (line !== '' && block && block.lines.length > 0)
      block.lines[block.lines.length - 1] = `${block.lines.at(-1)} ${line}`.trim();
  }
  const [first, ...rest] = blocks.map(({ id, lines: answer }) => ({ id, text: answer.map(unescaped).join('\n') }));
  return first ? { kind: first.id as SuggestionKind, about: first.text, blocks: rest, cutOff } : null;
}

const unescaped = (line: string) => line.replace(/\\([\\[|<>])/g, '$1');

/**
 * The boxes of a form that was sent without us (Netlify's notice, `enctype="text/plain"`): `phone: 01632 960124`
 * or `phone=01632 960124`, each name known, what follows until the next name.
 */
function fromBoxLines(lines: string[]): ReadSuggestion {
  const entries: [string, string][] = [];
  for (const line of lines) {
    const box = /^([a-z][a-z0-9-]{1,80})\s{0,3}[:=]\s?(.*)$/.exec(line);
    const last = entries.at(-1);
    if (box) entries.push([box[1] as string, box[2] as string]);
    else if (last) last[1] += `\n${line}`;
  }
  if (!entries.some(([name]) => name === boxes.kind))
    return {
      problem: 'has no suggestion in it; copy everything from the line that starts with “[change]” to the line “[end]”',
    };
  const read = suggestionFromBoxes(entries);
  return 'problem' in read ? { problem: read.problem } : checked(read.suggestion, false);
}
