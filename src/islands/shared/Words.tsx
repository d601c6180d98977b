import type { Card } from '../../domain/finder/card.ts';

/**
 * Words that may begin with one of `names`, which a browser's translation leaves as it is. Each part is an element of
 * its own: a translator replaces bare texts, and React would go on writing into the old ones.
 */
export function Words({ words, names = [] }: { words: string; names?: readonly string[] }) {
  const name = names.filter((each) => words.startsWith(each)).sort((one, other) => other.length - one.length)[0] ?? '';
  return (
    <>
      {name !== '' && <span translate="no">{name}</span>}
      <span>{words.slice(name.length)}</span>
    </>
  );
}

/** The names of the places of a listing. */
export const placesOf = ({ places }: Card): string[] => places.map(({ name }) => name);
