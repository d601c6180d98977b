import type { Source } from '../../schema/source.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';

// Words of places that also name an interest (“Castle Park Football Club” is football), and words too general to tell.
const placeWords = new Set(
  'sport sports sporty team park wood woods woodland garden farm castle green bath baths pool bells stage train trains track stars war moon space rocks trees bank orchard outside camp ramps wheels study show act pop tap'.split(
    ' ',
  ),
);

/** Words of our interests, each with the interest it stands for. */
export type InterestWords = { words: string; interest: string }[];

/** Every label and synonym of the vocabulary, longest first, so that “table tennis” comes before “tennis”. */
export function interestWords(vocabulary: Vocabulary | undefined): InterestWords {
  return (vocabulary?.terms ?? [])
    .flatMap((term) =>
      [term.slug, term.label, ...term.synonyms].map((words) => ({ words: plain(words), interest: term.slug })),
    )
    .filter(({ words }) => words !== '')
    .toSorted((first, second) => second.words.length - first.words.length);
}

/** The interests a name speaks of: 'Ashton Cricket and Tennis Club' => cricket's, then tennis's. */
export function interestsInName(name: string, known: InterestWords): string[] {
  const found: { at: number; interest: string }[] = [];
  let rest = ` ${plain(name)} `;
  for (const { words, interest } of known) {
    if (placeWords.has(words)) continue;
    const at = rest.indexOf(` ${words} `);
    if (at < 0) continue;
    found.push({ at, interest });
    rest = rest.replace(` ${words} `, ` ${'_'.repeat(words.length)} `);
  }
  for (const { 0: word, index } of rest.matchAll(/[a-z]{5,}/g)) {
    const sameStem = known.find(({ words }) => !placeWords.has(words) && stem(words) === stem(word));
    if (sameStem && !placeWords.has(word)) found.push({ at: index, interest: sameStem.interest });
  }
  return unique(found.toSorted((first, second) => first.at - second.at).map(({ interest }) => interest));
}

/** The interest a sheet's category is most surely about, or null: exactly ours, or one of our words by its stem. */
export function interestOfCategory(category: string, known: InterestWords): string | null {
  const wanted = plain(category);
  const exact = known.find(({ words }) => words === wanted);
  if (exact) return exact.interest;
  const sameStem = known.find(({ words }) => stem(words) === stem(wanted));
  return sameStem?.interest ?? interestsInName(category, known)[0] ?? null;
}

/** The parts of a category cell: the whole when the source knows it, otherwise 'Cricket, Tennis' as two. */
export function categoriesIn(text: string, categories: Source['categories']): string[] {
  if (text === '' || categories.some(({ written }) => plain(written) === plain(text))) return text === '' ? [] : [text];
  return text
    .split(/[,;|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** What the source says a category is here; null when it does not say. */
export function interestsOfCategory(category: string, categories: Source['categories']): string[] | null {
  return categories.find(({ written }) => plain(written) === plain(category))?.interests ?? null;
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** 'bowling', 'bowls' => 'bowl'; 'athletic', 'athletics' => 'athletic'. */
const stem = (word: string) => word.replace(/(?:ings?|ers?|s)$/, '');

/** Each value once, in order. */
export const unique = <T>(values: T[]): T[] => [...new Set(values)];
