import { memo } from 'react';
import { reviewState } from '../../domain/listing/review.ts';
import { ListingCard } from './Card.tsx';
import type { Loaded } from './model.ts';
import type { Results } from './use-results.ts';

interface Props {
  results: Results;
  loaded: Loaded;
  shown: number;
  today: string;
  schoolUrl: string;
  /** The listing that is pointed at, here or on the map. */
  highlighted: string | null;
  onMore(): void;
  onPoint?(slug: string | null): void;
}

export const ResultList = memo(function ResultList(props: Props) {
  const { results, loaded, shown, today, schoolUrl, highlighted, onMore, onPoint } = props;
  const { file, labels } = loaded;
  const left = results.total - shown;
  return (
    <>
      <ul className="results">
        {results.cards.slice(0, shown).map((card) => (
          <ListingCard
            key={card.slug}
            card={card}
            href={`${schoolUrl}${card.slug}/`}
            interest={labels.get(`interest=${card.interests[0]}`) ?? null}
            today={today}
            next={results.comingOf(card)}
            chosen={results.chosen}
            distance={results.distanceOf?.(card)}
            caution={reviewState(card.checkedOn, today, file) === 'caution'}
            isLit={card.slug === highlighted}
            onPoint={onPoint}
          />
        ))}
      </ul>
      {left > 0 && (
        <p className="finder-more">
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              onMore();
              requestAnimationFrame(() => focusResult(shown));
            }}
          >
            {`Show more (${left} left)`}
          </button>
        </p>
      )}
    </>
  );
});

/** The button moves away below the new cards: the focus goes to the first of them. */
function focusResult(place: number): void {
  document.querySelectorAll<HTMLElement>('.results h3 a')[place]?.focus();
}
