import { useContext, useMemo } from 'react';
import type { Card, Choice } from '../../domain/finder/card.ts';
import { Guard } from '../shared/Guard.tsx';
import { IconAddress } from '../shared/Icon.tsx';
import { later } from '../shared/later.tsx';
import type { ResultsMapProps } from './ResultsMap.tsx';

// The map's code is fetched when somebody asks for a map, and not before.
const ResultsMap = later<ResultsMapProps>(() => import('./ResultsMap.tsx'), <p className="soft">Loading the map…</p>);

interface Props extends Omit<ResultsMapProps, 'cards' | 'icons'> {
  cards: readonly Card[];
  /** Every interest, for the drawings on the pins. */
  interests: readonly Choice[];
}

/** Where the map of some listings stands, for every island that has one. */
export function MapSlot({ interests, cards, ...rest }: Props) {
  const icons = useContext(IconAddress);
  const drawings = useMemo(
    () => Object.fromEntries(interests.map(({ value, icon }) => [value, `${icons}${icon ?? 'star'}`])),
    [interests, icons],
  );
  const listed = useMemo(() => [...cards], [cards]);
  return (
    <Guard sentence="The map is not working just now. The list has everything that would be on it.">
      <ResultsMap {...rest} cards={listed} icons={drawings} />
    </Guard>
  );
}
