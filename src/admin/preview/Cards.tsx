import type { CardFile } from '../../domain/finder/card.ts';
import { comingOf, type Moment } from '../../domain/finder/coming.ts';
import { reviewState } from '../../domain/listing/review.ts';
import { ListingCard } from '../../islands/card/Card.tsx';
import { addresses } from '../../site/addresses.ts';

interface Props {
  file: CardFile;
  /** Slugs, in the order shown. */
  listings: string[];
  now: Moment;
}

/** The finder's cards of some listings; those it does not show are named below. */
export function Cards({ file, listings, now }: Props) {
  const coming = comingOf(file, now);
  const labels = new Map(file.choices.interest.map((choice) => [choice.value, choice]));
  const shown = listings.flatMap((slug) => {
    const index = file.cards.findIndex((card) => card.slug === slug);
    return index < 0 ? [] : [{ card: file.cards[index]!, next: coming[index] ?? null }];
  });
  const missing = listings.filter((slug) => !shown.some(({ card }) => card.slug === slug));
  return (
    <>
      <ul className="results">
        {shown.map(({ card, next }) => (
          <ListingCard
            key={card.slug}
            card={card}
            href={addresses.listing(file.school, card.slug)}
            stickers={addresses.stickers()}
            interest={labels.get(card.interests[0] ?? '') ?? null}
            today={now.date}
            next={next}
            caution={reviewState(card.checkedOn, now.date, file) === 'caution'}
          />
        ))}
      </ul>
      {missing.length > 0 && (
        <p className="preview-note">Not on the site for this school just now: {missing.join(', ')}.</p>
      )}
    </>
  );
}
