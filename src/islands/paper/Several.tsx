/** Times or places: all of them, or as many as there is room for and how many more there are (`room.ts`). */

interface SeveralProps {
  noun: 'time' | 'place';
  words: readonly string[];
  /** Where those are that have no room: `see its page`. */
  see: string;
  /** One below the other, instead of one after the other with semicolons. */
  isInLines?: boolean;
}

export function Several({ noun, words, see, isInLines = false }: SeveralProps) {
  return (
    <span className={isInLines ? 'several in-lines' : 'several'} data-noun={noun} data-see={see}>
      {words.map((each, place) => (
        <span className="one" key={each}>
          {each}
          {!isInLines && place < words.length - 1 && '; '}
        </span>
      ))}
      <span className="and-more" hidden />
    </span>
  );
}
