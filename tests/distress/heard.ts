/** How many of the sentences in `in-trouble.txt` are heard, and how many ordinary searches are taken for one. */
import { readFileSync } from 'node:fs';
import { distressIn } from '../../src/domain/distress/find-distress.ts';
import { rulesFrom } from '../../src/domain/distress/rules.ts';

const rules = rulesFrom(readFileSync(new URL('../../src/domain/distress/phrases.txt', import.meta.url), 'utf8'));

/** The lines of a list: no headings, no empty ones. */
function linesOf(name: 'in-trouble.txt' | 'ordinary.txt'): string[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

export interface Heard {
  trouble: number;
  missed: string[];
  ordinary: number;
  /** Ordinary searches beside which help stands small. */
  small: string[];
  /** Ordinary searches above which help stands in full. */
  full: string[];
}

/** What the words of trouble make of every line of the two lists. */
export function heard(): Heard {
  const trouble = linesOf('in-trouble.txt');
  const ordinary = linesOf('ordinary.txt');
  const taken = (sure: boolean) => ordinary.filter((typed) => distressIn(typed, rules)?.sure === sure);
  return {
    trouble: trouble.length,
    missed: trouble.filter((typed) => distressIn(typed, rules) === null),
    ordinary: ordinary.length,
    small: taken(false),
    full: taken(true),
  };
}
