import { useMemo, useState } from 'react';
import type { Card, CardFile } from '../../domain/finder/card.ts';
import { comingOf, type Moment } from '../../domain/finder/coming.ts';
import { reviewState } from '../../domain/listing/review.ts';
import { ListingCard } from '../card/Card.tsx';
import { MapSlot } from '../map/MapSlot.tsx';
import { mainInterest } from './facts.ts';

interface Props {
  school: { name: string; latitude?: number; longitude?: number };
  schoolUrl: string;
  baseMap: string | null;
  /** The folder of the coloured drawings. */
  stickers: string;
  today: Moment;
  file: CardFile;
  /** Those that have a place. */
  cards: readonly Card[];
  onLeave(): void;
}

/** Where the things on the shortlist are. */
export function PicksMap({ school, schoolUrl, baseMap, stickers, today, file, cards, onLeave }: Props) {
  const [lit, light] = useState<string | null>(null);
  const slugs = cards.map(({ slug }) => slug).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map begins anew for other cards, not for other lists of them
  const onMap = useMemo(() => [...cards], [slugs]);
  return (
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
          interest={mainInterest(card, file)}
          today={today.date}
          next={comingOf({ cards: [card], patterns: file.patterns }, today)[0] ?? null}
          caution={reviewState(card.checkedOn, today.date, file) === 'caution'}
        />
      )}
      onLeave={onLeave}
      near={null}
      area={null}
      onSearchArea={() => {}}
      baseMapUrl={baseMap}
      interests={file.choices.interest}
    />
  );
}
