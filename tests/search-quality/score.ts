/** Asks a directory questions as people type them, by the very functions that a visitor's browser runs. */
import { contentFolder, filesIn } from '../../src/disk/files.ts';
import { directoryFrom } from '../../src/domain/directory/directory.ts';
import { cardFile } from '../../src/domain/finder/cards.ts';
import { comingOf, momentAt, ordered, ordersOf, visibleCards } from '../../src/domain/finder/coming.ts';
import { answerTo, headingsOf, narrowedTo, toSearch } from '../../src/domain/finder/found.ts';
import { kmFrom } from '../../src/domain/near/distance-from.ts';
import { schoolView } from '../../src/domain/school/school-view.ts';
import { cardIndex } from '../../src/domain/search/matching.ts';
import { nothingChosen } from '../../src/domain/search/query.ts';
import { todayFrom } from '../../src/domain/time/today.ts';
import { openIndex } from '../../src/islands/finder/pagefind.ts';
import { asksWholeText, wholeTextFor } from '../../src/islands/finder/whole-text.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { searchIndexFor } from '../../src/site/search-index.ts';

/** What is typed at a school, and the slugs of what would be right to find. */
export interface Question {
  query: string;
  school: string;
  expect: string[];
}

export interface Asked extends Question {
  /** The slugs found, best first. */
  found: string[];
  headings: string[];
  /** Labels of the filters in the words. */
  filters: string[];
  /** One of the right ones is in the first three; for a question without a right answer, nothing is found. */
  isRight: boolean;
}

/** How many of the results a person looks at. */
const looked = 3;

/** Asks every question of the schools in the content folder at `path`. */
export async function askAll(path: string, questions: readonly Question[]): Promise<Asked[]> {
  const folder = contentFolder(path);
  const read = readContent(filesIn(folder).files, folder);
  const directory = directoryFrom(read.content, todayFrom(process.env));
  const asked: Asked[] = [];
  for (const slug of new Set(questions.map(({ school }) => school))) {
    const school = directory.schools.get(slug);
    if (!school) continue;
    const view = schoolView(directory, school);
    const search = await searchIndexFor(directory, view);
    const file = cardFile(directory, view, search);
    const now = momentAt(new Date(`${directory.today}T08:00Z`), file.demoDate);
    const all = toSearch(file, view.school, now.date);
    const index = cardIndex(file.cards);
    const here = visibleCards(file, now.date);
    const placeOf = new Map(file.cards.map(({ searchId }, place) => [searchId, place]));
    const find = await openIndex(async (name) => new Uint8Array(search.files.get(name)!).buffer);
    for (const question of questions.filter((each) => each.school === slug)) {
      const first = answerTo(question.query, all);
      const whole =
        first.search && asksWholeText(first.search) ? await wholeTextFor(find, first.search, placeOf) : null;
      const answer = answerTo(question.query, all, whole);
      const { besides, kept, set, scores } = narrowedTo(answer, all, index, here, nothingChosen);
      const near = besides.near && { ...besides.near, label: besides.near.name, note: null };
      const coming = comingOf(file, now, besides.chosen, besides.dates);
      const distances = file.cards.map(({ pins, km }) => (near ? kmFrom(near, pins) : km));
      const orders = ordersOf(file.cards, coming, now.date, distances);
      const order = ordered(set, orders, besides.near ? 'near' : 'best', scores);
      const found = order.map((place) => file.cards[place]!.slug);
      const isRight =
        question.expect.length === 0
          ? found.length === 0
          : found.slice(0, looked).some((each) => question.expect.includes(each));
      asked.push({
        ...question,
        found,
        headings: [...headingsOf(order, answer).values()],
        filters: kept.map(({ label }) => label),
        isRight,
      });
    }
  }
  return asked;
}

/** From 0 to 1. */
export function shareRight(asked: readonly Asked[]): number {
  return asked.filter(({ isRight }) => isRight).length / Math.max(asked.length, 1);
}
