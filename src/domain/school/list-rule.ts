/** The rule of a list: asked as the finder is asked, so that a list and the finder never disagree. */
import { hasRule, type ListRule } from '../../schema/list.ts';
import type { Vocabulary, VocabularyName } from '../../schema/vocabulary.ts';
import { yearName, yearsOf } from '../listing/ages.ts';
import type { ListingFacts } from '../listing/facts.ts';
import { labelOf } from '../listing/labels.ts';
import type { TimeFacts } from '../listing/times.ts';
import { type Answers, filterAnswers, timeAnswers } from '../search/answers.ts';
import { hasBit } from '../search/bits.ts';
import { cardIndex, everyCard, isAskedFor, matching } from '../search/matching.ts';
import { type Chosen, nothingChosen } from '../search/query.ts';
import { capital } from '../text/phrases.ts';

/** The finder's filters that a rule stands for; null where there is no rule. */
export function chosenBy(rule: ListRule): Chosen | null {
  if (!hasRule(rule)) return null;
  return {
    ...nothingChosen,
    year: ruleYears(rule).map(String),
    for: rule.families ? ['families'] : [],
    day: rule.days.map((day) => day.slice(0, 3)),
    time: rule.times,
    cost: rule.cost,
    interest: rule.interests,
    'good-for': rule.goodFor,
    has: [...rule.access, ...rule.support],
    join: rule.join,
    how: rule.formats,
  };
}

/** The school years of a rule, one by one; Year 13 is the last. */
function ruleYears({ years: { from, to } }: ListRule): number[] {
  return from === undefined && to === undefined ? [] : yearsOf({ from: from ?? 0, to: to ?? 13 });
}

/** Those of `cards` that the finder would leave with these filters, in the order given. */
export function foundBy<Each extends Answers>(chosen: Chosen, cards: readonly Each[]): Each[] {
  return finderOf(cards)(chosen);
}

/** The same for somebody who asks more than once: the cards are sorted into their sets only now. */
export function finderOf<Each extends Answers>(cards: readonly Each[]): (chosen: Chosen) => Each[] {
  const index = cardIndex(cards);
  const every = everyCard(index);
  return (chosen) => {
    const found = matching(index, every, chosen);
    return cards.filter((_, place) => hasBit(found, place));
  };
}

/** The times of a listing that were asked for, as on its card: a list or a page that asked for Wednesday shows these first. */
export function timesAskedFor(facts: ListingFacts, chosen: Chosen): TimeFacts[] {
  const answers = filterAnswers(facts);
  return facts.pupilTimes.filter((time) => isAskedFor(answers, timeAnswers(time), chosen));
}

const timeWords = {
  morning: 'in the morning',
  afternoon: 'in the afternoon',
  'after-school': 'after school',
  evening: 'in the evening',
};
const costWords = {
  free: 'free, or pay what you can',
  'first-free': 'free the first time',
  'cost-help': 'where you can ask for help with the cost',
};

/** What a rule asks, to read: `free, or pay what you can; on a Wednesday; for Year 4 or Year 5`. */
export function ruleWords(rule: ListRule, vocabulary: Record<VocabularyName, Vocabulary>): string {
  const labels = (name: VocabularyName, terms: readonly string[]) =>
    terms.map((term) => `“${labelOf(vocabulary[name], term).label}”`);
  const parts = [
    worded(
      '',
      rule.cost.map((each) => costWords[each]),
    ),
    worded('on a ', rule.days.map(capital)),
    worded(
      '',
      rule.times.map((each) => timeWords[each]),
    ),
    worded('for ', [...ruleYears(rule).map(yearName), ...(rule.families ? ['parents and carers'] : [])]),
    worded('about ', labels('interests', rule.interests)),
    worded('good for ', labels('good-for', rule.goodFor)),
    worded('with ', [...labels('access', rule.access), ...labels('support', rule.support)]),
    worded('joined by ', labels('ways-to-join', rule.join)),
    worded('of the kind ', labels('formats', rule.formats)),
  ];
  return parts.filter(Boolean).join('; ');
}

const worded = (before: string, words: string[]) => (words.length > 0 ? `${before}${orList(words)}` : '');

/** `a`, `a or b`, `a, b or c`. */
function orList(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
}
