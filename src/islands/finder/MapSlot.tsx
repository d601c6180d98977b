import { lazy, Suspense, useMemo } from 'react';
import type { Card } from '../../domain/card.ts';
import type { Box } from '../../domain/map-box.ts';
import type { NearPoint } from '../../domain/near/where-is.ts';
import { Guard } from './Guard.tsx';
import type { Labels } from './labels.ts';

// The map's code is fetched when somebody asks for a map, and not before.
const ResultsMap = lazy(() => import('../map/ResultsMap.tsx'));

interface Props {
  school: { name: string; latitude?: number; longitude?: number };
  cards: readonly Card[];
  highlighted: string | null;
  onHighlight(slug: string | null): void;
  onChoose(slug: string): void;
  onLeave(slug: string | null): void;
  /** From where distances are measured, where that is not the school. */
  near: NearPoint | null;
  /** How far a listing is from there. */
  distanceOf: ((card: Card) => string) | null;
  /** The part of the map whose listings alone are shown. */
  area: Box | null;
  onSearchArea(area: Box | null): void;
  baseMapUrl: string | null;
  icons: string;
  labels: Labels;
}

export function MapSlot({ icons, labels, cards, ...rest }: Props) {
  const drawings = useMemo(() => drawingsOf(labels, icons), [labels, icons]);
  const listed = useMemo(() => [...cards], [cards]);
  return (
    <div className="finder-map">
      <Guard sentence="The map is not working just now. The list has everything that would be on it.">
        <Suspense fallback={<p className="soft">The map is coming …</p>}>
          <ResultsMap {...rest} cards={listed} icons={drawings} />
        </Suspense>
      </Guard>
    </div>
  );
}

function drawingsOf(labels: Labels, icons: string): Record<string, string> {
  const interests = [...labels].filter(([name, { icon }]) => name.startsWith('interest=') && icon);
  return Object.fromEntries(interests.map(([, { value, icon }]) => [value, `${icons}${icon}`]));
}
