import { useContext, useMemo } from 'react';
import type { Card, Choice } from '../../domain/finder/card.ts';
// As an address, not as a plain import: Astro would put the map's styles on every school page.
import styles from '../../styles/map.css?url';
import { Guard } from '../shared/Guard.tsx';
import { IconAddress } from '../shared/Icon.tsx';
import { later } from '../shared/later.tsx';
import { stylesAt } from '../shared/styles-at.ts';
import type { ResultsMapProps } from './ResultsMap.tsx';

// The map's code and styles are fetched when somebody asks for a map, and not before.
const ResultsMap = later<ResultsMapProps>(
  () => Promise.all([import('./ResultsMap.tsx'), stylesAt(styles)]).then(([part]) => part),
  <p className="soft">Loading the map…</p>,
);

interface Props extends Omit<ResultsMapProps, 'cards' | 'icons' | 'families'> {
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
  const families = useMemo(
    () => Object.fromEntries(interests.map(({ value, family }) => [value, family])),
    [interests],
  );
  return (
    <Guard sentence="The map is not working just now. The list has everything that would be on it.">
      <ResultsMap {...rest} cards={listed} icons={drawings} families={families} />
    </Guard>
  );
}
