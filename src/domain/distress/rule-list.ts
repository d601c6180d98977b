/** Many rules over plain text, of which a text is held against the few that it can match. */
import { withLetters } from './people.ts';
import { longestStart, wordsNeeded } from './words-needed.ts';

/** What a rule matched, and in which reading of the text: with letters for persons (`people.ts`) or without. */
export interface Found {
  text: string;
  words: string;
}

export interface RuleList {
  /** What the rules find in a text, in their order. */
  foundIn(text: string): Found[];
  /** The text without what the rules find: a full stop stands there, so that no other rule reaches across it. */
  without(text: string): string;
}

interface Rule {
  phrase: string;
  /** Made when it is first needed: a slow telephone takes seconds for all. */
  expression: RegExp | null;
  /** It speaks of persons by their letters. */
  isLettered: boolean;
}

export function ruleList(phrases: readonly string[]): RuleList {
  const rules = phrases.map((phrase): Rule => ({ phrase, expression: null, isLettered: /[PQTW]/.test(phrase) }));
  /** By the beginnings of words, one of which stands in each text that a rule matches. */
  const byStart = new Map<string, number[]>();
  phrases.forEach((phrase, nth) => {
    for (const start of wordsNeeded(phrase)) {
      const others = byStart.get(start);
      if (!others) byStart.set(start, [nth]);
      else if (others[others.length - 1] !== nth) others.push(nth);
    }
  });
  const candidates = (text: string): Rule[] => {
    const found = new Set(byStart.get(''));
    for (const word of text.split(' '))
      for (let length = 1; length <= longestStart; length++)
        for (const nth of byStart.get(`${word} `.slice(0, length)) ?? []) found.add(nth);
    return Array.from(found)
      .sort((a, b) => a - b)
      .map((nth) => rules[nth]!);
  };
  return {
    foundIn(text) {
      const lettered = withLetters(text);
      return candidates(lettered === text ? text : `${text} ${lettered}`).flatMap((rule) => {
        const read = rule.isLettered ? lettered : text;
        const match = expressionOf(rule).exec(read);
        return match ? [{ text: read, words: match[0].trim() }] : [];
      });
    },
    without: (text) => candidates(text).reduce((left, rule) => left.replace(expressionOf(rule, 'g'), ' .'), text),
  };
}

function expressionOf(rule: Rule, flags = ''): RegExp {
  rule.expression ??= wholeWords(rule.phrase, flags);
  return rule.expression;
}

// No lookbehind, which Safari has only since 16.4.
function wholeWords(phrase: string, flags: string): RegExp {
  const expression = phrase
    .replace(/~/g, '')
    .replace(/ \* /g, '(?: [^ ]+){0,3} ')
    .replace(/\((?!\?)/g, '(?:');
  return new RegExp(`(?:^| )(?:${expression})(?= |$)`, flags);
}
