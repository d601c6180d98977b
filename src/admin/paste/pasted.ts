/** What a pasted suggestion says, ready to be shown beside the form. */
import { wordsFor } from '../../exchange/suggestions/question-table.ts';
import { readSuggestion } from '../../exchange/suggestions/read-suggestion.ts';

export interface Pasted {
  /** The address of the form, within the editor. */
  form: string;
  heading: string;
  /** Each box by its words, with what should stand in it; empty where it should be emptied. */
  parts: { words: string; answer: string }[];
}

const headings = { change: 'Suggested', new: 'A new club', 'still-right': 'Still right, they say' };

/** The form to open and what to write in it, or a sentence that says why there is none. */
export function pasted(text: string): Pasted | { problem: string } {
  const read = readSuggestion(text);
  if ('problem' in read) return { problem: `What you pasted ${read.problem}.` };
  const { kind, listing, answers } = read.suggestion;
  return {
    form: kind === 'new' ? '#/collections/listings/new' : `#/collections/listings/entries/${listing}`,
    heading: headings[kind],
    parts: Object.entries(answers).map(([id, answer]) => ({ words: wordsFor(id), answer })),
  };
}
