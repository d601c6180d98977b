import { lazy, Suspense, useMemo } from 'react';
import type { Card } from '../../domain/finder/card.ts';
import type { ResultsMapProps } from '../map/ResultsMap.tsx';
import { Guard } from './Guard.tsx';
import type { Labels } from './labels.ts';

// The map's code is fetched when somebody asks for a map, and not before.
const ResultsMap = lazy(() => import('../map/ResultsMap.tsx'));

interface Props extends Omit<ResultsMapProps, 'cards' | 'icons'> {
  cards: readonly Card[];
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
