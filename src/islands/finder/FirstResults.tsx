import { IconAddress } from '../shared/Icon.tsx';
import { type CardProps, ListingCard } from './Card.tsx';

/** The first results in the page as it is made: what stands here without JavaScript. */
export function FirstResults({ icons, cards }: { icons: string; cards: readonly CardProps[] }) {
  return (
    <IconAddress value={icons}>
      <ul className="results">
        {cards.map((card) => (
          <ListingCard key={card.card.slug} {...card} />
        ))}
      </ul>
    </IconAddress>
  );
}
