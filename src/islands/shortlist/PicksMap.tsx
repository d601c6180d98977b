import { useMemo, useState } from 'react';
import type { Card, CardFile } from '../../domain/finder/card.ts';
import { MapSlot } from '../map/MapSlot.tsx';
import { Icon } from '../shared/Icon.tsx';

interface Props {
  school: { name: string; latitude?: number; longitude?: number };
  schoolUrl: string;
  baseMap: string | null;
  file: CardFile;
  cards: readonly Card[];
}

/** Where the things on the shortlist are, for somebody who asks. */
export function PicksMap({ school, schoolUrl, baseMap, file, cards }: Props) {
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
          onChoose={(slug) => location.assign(`${schoolUrl}${slug}/`)}
          onLeave={() => setOpen(false)}
          near={null}
          distanceOf={null}
          area={null}
          onSearchArea={() => {}}
          baseMapUrl={baseMap}
          interests={file.choices.interest}
        />
      )}
    </section>
  );
}
