import { lazy, Suspense, useMemo, useState } from 'react';
import type { Card, CardFile } from '../../domain/finder/card.ts';
import { Guard } from '../finder/Guard.tsx';
import { Icon } from '../finder/Icon.tsx';

// The map's code is fetched when somebody asks for a map, and not before.
const ResultsMap = lazy(() => import('../map/ResultsMap.tsx'));

interface Props {
  icons: string;
  school: { name: string; latitude?: number; longitude?: number };
  schoolUrl: string;
  baseMap: string | null;
  file: CardFile;
  cards: readonly Card[];
}

/** Where the things on the shortlist are, for somebody who asks. */
export function MapSlot({ icons, school, schoolUrl, baseMap, file, cards }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [lit, light] = useState<string | null>(null);
  const placed = cards.filter(({ pins }) => pins.length > 0);
  const slugs = placed.map(({ slug }) => slug).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map begins anew for other cards, not for other lists of them
  const onMap = useMemo(() => placed, [slugs]);
  const drawings = useMemo(
    () => Object.fromEntries(file.choices.interest.map(({ value, icon }) => [value, `${icons}${icon ?? 'star'}`])),
    [file, icons],
  );
  if (placed.length === 0) return null;
  return (
    <section className="pick-map on-screen" aria-label="Where they are">
      <button type="button" className="button quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon icons={icons} name="map" />
        {isOpen ? 'Hide the map' : 'Show them on a map'}
      </button>
      {isOpen && (
        <Guard sentence="The map is not working just now. The list has every place that is on it.">
          <Suspense fallback={<p className="soft">The map is coming …</p>}>
            <ResultsMap
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
              icons={drawings}
            />
          </Suspense>
        </Guard>
      )}
    </section>
  );
}
