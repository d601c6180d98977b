import { type CardProps, ListingCard } from '../card/Card.tsx';

/** The first results in the page as it is made: what stands here without JavaScript. */
export function FirstResults({ cards }: { cards: readonly CardProps[] }) {
  return (
    <ul className="results">
      {cards.map((card) => (
        <ListingCard key={card.card.slug} {...card} />
      ))}
    </ul>
  );
}
