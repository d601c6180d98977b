/** Letters that work without JavaScript: an e-mail opens with everything in it but the words of the sender. */
import { wordsFor } from '../../exchange/suggestions/question-table.ts';
import type { Suggestion, SuggestionKind } from '../../exchange/suggestions/suggestion.ts';
import { suggestionText } from '../../exchange/suggestions/suggestion-text.ts';
import { mailtoHref } from '../mailto.ts';
import { subjectOf } from './subject.ts';

interface About {
  to: string;
  /** The slug and the name of the listing; empty for a new club. */
  slug: string;
  name: string;
  /** The whole address of its page, where it has one. */
  page?: string;
}

const greetings: Record<SuggestionKind, string> = {
  change: 'Write after the bar “|” what should change. Please write no child’s name.',
  new: 'Write after the bar “|” what the club is called, who runs it, where and when it is, and what it costs. Please write no child’s name.',
  'still-right': 'Just send this letter. Thank you.',
};

/** The address that opens such a letter. */
export function letterHref(kind: SuggestionKind, { to, slug, name, page }: About): string {
  const answers: Suggestion['answers'] = kind === 'still-right' ? {} : { note: '…' };
  const text = suggestionText({ kind, listing: slug, answers }, name, wordsFor);
  const body = [greetings[kind], page && `The page: ${page}`, text].filter(Boolean).join('\n\n');
  return mailtoHref({ to, subject: subjectOf(kind, name), body: `${body}\n` });
}
