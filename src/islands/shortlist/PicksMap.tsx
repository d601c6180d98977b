import { useMemo, useState } from 'react';
import type { Card, CardFile } from '../../domain/finder/card.ts';
import { comingOf, type Moment } from '../../domain/finder/coming.ts';
import { reviewState } from '../../domain/listing/review.ts';
import { ListingCard } from '../card/Card.tsx';
import { MapSlot } from '../map/MapSlot.tsx';
import { Icon } from '../shared/Icon.tsx';
import { mainInterest } from './OpenEntry.tsx';

interface Props {
  school: { name: string; latitude?: number; longitude?: number };
  schoolUrl: string;
  baseMap: string | null;
  /** The folder of the coloured drawings. */
  stickers: string;
  today: Moment;
  file: CardFile;
  cards: readonly Card[];
}

/** Where the things on the shortlist are, for somebody who asks. */
export function PicksMap({ school, schoolUrl, baseMap, stickers, today, file, cards }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [lit, light] = useState<string | null>(null);
  const placed = cards.filter(({ pins }) => pins.length > 0);
  const slugs = placed.map(({ slug }) => slug).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map begins anew for other cards, not for other lists of them
  const onMap = useMemo(() => placed, [slugs]);
  if (placed.length === 0) return null;
  return (
    <section className="pick-map on-screen" aria-label="Where they are">
      <button type="button" className="button quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="map" />
        <span>{isOpen ? 'Hide the map' : 'Show them on a map'}</span>
      </button>
      {isOpen && (
        <MapSlot
          school={school}
          cards={onMap}
          highlighted={lit}
          onHighlight={light}
          showCard={(card) => (
            <ListingCard
              card={card}
              href={`${schoolUrl}${card.slug}/`}
              stickers={stickers}
              interest={mainInterest(card, file) ?? null}
              today={today.date}
              next={comingOf({ cards: [card], patterns: file.patterns }, today)[0] ?? null}
              caution={reviewState(card.checkedOn, today.date, file) === 'caution'}
            />
          )}
          onLeave={() => setOpen(false)}
          near={null}
          area={null}
          onSearchArea={() => {}}
          baseMapUrl={baseMap}
          interests={file.choices.interest}
        />
      )}
    </section>
  );
}
