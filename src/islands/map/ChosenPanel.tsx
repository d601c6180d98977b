/** What was pressed on the map, under the map: one card, or the names of several at one spot. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { Card } from '../../domain/finder/card.ts';

interface ChosenPanelProps {
  /** What is at the pressed spot, in the order of the list. */
  cards: Card[];
  /** The name of the spot, for several. */
  place: string;
  /** The card of a listing, as it stands in the list. */
  showCard(card: Card): ReactNode;
  onShow(card: Card): void;
  onClose(): void;
}

export function ChosenPanel({ cards, place, showCard, onShow, onClose }: ChosenPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const [card] = cards;
  const one = cards.length === 1 ? card : undefined;
  const title = one ? one.name : `${cards.length} activities ${place ? `at ${place}` : 'here'}`;

  useEffect(function goThere() {
    panel.current?.focus();
  }, []);

  return (
    <section ref={panel} tabIndex={-1} className="map-chosen" aria-label={title} data-testid="map-chosen">
      {!one && <h3>{title}</h3>}
      {one ? (
        <ul className="results">{showCard(one)}</ul>
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
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
    </section>
  );
}
