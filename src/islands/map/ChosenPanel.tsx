/** What was pressed on the map, under the map: one card, or the names of several at one spot. */
import { useEffect, useId, useRef } from 'react';
import type { Card } from '../../domain/finder/card.ts';
import { timesOf } from '../../domain/finder/card-words.ts';

interface ChosenPanelProps {
  /** What is at the pressed spot, in the order of the list. */
  cards: Card[];
  /** The name of the spot, for several. */
  place: string;
  distanceOf(card: Card): string;
  onChoose(slug: string): void;
  onShow(card: Card): void;
  onClose(): void;
}

export function ChosenPanel({ cards, place, distanceOf, onChoose, onShow, onClose }: ChosenPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const [card] = cards;
  const one = cards.length === 1 ? card : undefined;

  useEffect(function readTheHeading() {
    heading.current?.focus();
  }, []);

  return (
    <section className="map-chosen" aria-labelledby={id} data-testid="map-chosen">
      <h3 id={id} ref={heading} tabIndex={-1} translate={one ? 'no' : undefined}>
        {one ? one.name : `${cards.length} activities ${place ? `at ${place}` : 'here'}`}
      </h3>
      {one ? (
        <OneCard card={one} distance={distanceOf(one)} />
      ) : (
        <ul>
          {cards.map((each) => (
            <li key={each.slug}>
              <button type="button" translate="no" onClick={() => onShow(each)}>
                {each.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="map-chosen-actions">
        {one && (
          <button type="button" className="map-chosen-go" onClick={() => onChoose(one.slug)}>
            More about <span translate="no">{one.name}</span>
          </button>
        )}
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
    </section>
  );
}

function OneCard({ card, distance }: { card: Card; distance: string }) {
  const where = card.places.length === 1 ? card.places[0]!.name : '';
  const facts = [...timesOf(card), where, distance, card.cost];
  return (
    <>
      <p>{card.summary}</p>
      <ul className="map-chosen-facts">
        {facts.filter(Boolean).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </>
  );
}
