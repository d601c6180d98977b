/** How facts are said, in few and plain words. */
import type { Vocabulary } from '../../schema/vocabulary.ts';
import type { Answer, Label } from './listing-view.ts';

type YesNoAsk = 'yes' | 'no' | 'ask';

/** The label of a term of a vocabulary; a term that is not there is shown as it is written. */
export function labelOf(vocabulary: Vocabulary, slug: string): Label {
  const term = vocabulary.terms.find((each) => each.slug === slug);
  return term
    ? { slug, label: term.label, icon: term.icon, help: term.help }
    : { slug, label: slug.replaceAll('-', ' ') };
}

const answerWords: Record<YesNoAsk, string> = { yes: 'Yes', no: 'No', ask: 'Ask them' };

export function answerTo(question: string, answer: YesNoAsk): Answer {
  return { question, answer: answerWords[answer], known: answer !== 'ask' };
}
