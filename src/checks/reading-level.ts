/** Words a nine-year-old can read: a warning, never a hindrance. */
import { fleschKincaid } from 'flesch-kincaid';
import { toString as plainText } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { syllable } from 'syllable';
import { unified } from 'unified';
import type { Problem } from '../reading/problem.ts';
import { type Check, inListing, openListings, type Spot, warning } from './check.ts';

const longestSentence = 25;
/** US school grade; about the age less five. The formula is for English, and lies on short texts. */
const hardestGrade = 7;
const enoughWords = 30;
/** On a text of 10 to 29 words only a grade far above is believed. */
const hardestShortGrade = 14;
const fewestWords = 10;

export const readingLevel: Check = (content) =>
  openListings(content)
    .filter(({ data }) => data.audience.includes('pupils'))
    .flatMap((entry) => {
      const { summary, firstVisit } = entry.data;
      const texts: [Spot, string][] = [
        [inListing(entry, 'summary'), summary],
        [inListing(entry, 'firstVisit', 'whatHappens'), firstVisit.whatHappens ?? ''],
        [inListing(entry, 'body'), wordsOf(entry.body)],
      ];
      return texts.flatMap(([spot, text]) => tooHard(spot, text));
    });

function tooHard(spot: Spot, text: string): Problem[] {
  const sentences = sentencesOf(text);
  const longest = Math.max(0, ...sentences.map((sentence) => wordsIn(sentence).length));
  if (longest > longestSentence) {
    const message = `has a sentence of ${longest} words; make two of it`;
    return [warning(spot, 'reading.long_sentence', message)];
  }
  const words = wordsIn(text).length;
  const grade = readingGrade(text);
  if (words < fewestWords || grade <= (words < enoughWords ? hardestShortGrade : hardestGrade)) return [];
  const age = Math.round(grade) + 5;
  return [warning(spot, 'reading.too_hard', `reads like a text for age ${age}; use shorter words and sentences`)];
}

/** The Flesch–Kincaid grade of an English text (Kincaid and others, 1975): US school years. */
export function readingGrade(text: string): number {
  const words = wordsIn(text);
  return fleschKincaid({
    sentence: Math.max(1, sentencesOf(text).length),
    word: Math.max(1, words.length),
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

const sentenceParts = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => [...sentenceParts.segment(line)].map(({ segment }) => segment))
    .filter((sentence) => wordsIn(sentence).length > 0);
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}’']+/gu) ?? [];
}

/** Markdown as words, each paragraph, heading and list item on its own line. */
function wordsOf(body: string): string {
  const blocks = unified().use(remarkParse).parse(body).children;
  return blocks
    .flatMap((block) => (block.type === 'list' ? block.children.map((item) => plainText(item)) : plainText(block)))
    .map((text) => text.replaceAll('\n', ' '))
    .join('\n');
}
