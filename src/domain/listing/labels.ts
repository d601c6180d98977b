/** The words of the vocabulary, and the answers to questions that are answered with yes, no or ask. */
import type { Term, Vocabulary } from '../../schema/vocabulary.ts';

/** A word of the vocabulary as shown. */
export interface Label {
  slug: string;
  label: string;
  icon?: string;
  help?: string;
  /** Of an interest: whose colour stands beside the words, and the coloured drawing on cards. */
  family?: Term['family'];
  sticker?: Term['sticker'];
}

export type YesNoAsk = 'yes' | 'no' | 'ask';

export interface Answer {
  question: string;
  /** `Yes`, `No`, `Ask them`, or words of the provider. */
  answer: string;
  known: boolean;
  /** A drawing that stands beside the words, never alone. */
  icon?: string;
}

/** A term of a vocabulary; one that is not there is called as it is written. */
export function termOf(vocabulary: Vocabulary, slug: string): Term {
  const term = vocabulary.terms.find((each) => each.slug === slug);
  return term ?? { slug, label: slug.replaceAll('-', ' '), synonyms: [], cy: { synonyms: [] } };
}

/** The label of a term of a vocabulary. */
export function labelOf(vocabulary: Vocabulary, slug: string): Label {
  return labelFrom(termOf(vocabulary, slug));
}

export function labelFrom({ slug, label, icon, help, family, sticker }: Term): Label {
  return { slug, label, icon, help, family, sticker };
}

const answerWords: Record<YesNoAsk, string> = { yes: 'Yes', no: 'No', ask: 'Ask them' };

export function answerTo(question: string, answer: YesNoAsk): Answer {
  return { question, answer: answerWords[answer], known: answer !== 'ask' };
}
