import type { Card } from '../../domain/finder/card.ts';
import { reviewState } from '../../domain/listing/review.ts';
import { ListingCard } from '../card/Card.tsx';
import type { Loaded } from './model.ts';
import type { Results } from './use-results.ts';

interface Props {
  card: Card;
  results: Results;
  loaded: Loaded;
  today: string;
  schoolUrl: string;
  stickersUrl: string;
  isLit?: boolean;
  onPoint?: ((slug: string | null) => void) | undefined;
}

/** A listing as the finder shows it now: in the list, and under the map. */
export function ResultCard({ card, results, loaded, today, schoolUrl, stickersUrl, isLit, onPoint }: Props) {
  const { year } = results.chosen;
  // So that the page of a listing says which time is next for the year that was chosen.
  const forYear = year.length > 0 ? `#year=${year.join(',')}` : '';
  return (
    <ListingCard
      card={card}
      href={`${schoolUrl}${card.slug}/${forYear}`}
      stickers={stickersUrl}
      interest={loaded.labels.get(`interest=${card.interests[0]}`) ?? null}
      today={today}
      next={results.comingOf(card)}
      chosen={results.chosen}
      distance={results.distanceOf?.(card)}
      caution={reviewState(card.checkedOn, today, loaded.file) === 'caution'}
      isLit={isLit}
      onPoint={onPoint}
    />
  );
}
