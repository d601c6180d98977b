/** All sides of the chosen leaflet. */
import type { ReactNode } from 'react';
import type { Layout } from '../../domain/paper/leaflet-choice.ts';
import { CardSheets } from './CardSheets.tsx';
import { ListSheets } from './ListSheets.tsx';
import { usePrinting } from './leaflet-context.ts';
import { PosterSheets } from './PosterSheets.tsx';
import { SlipSheets } from './SlipSheets.tsx';
import { StorySheets } from './StorySheets.tsx';
import { TallySheet } from './TallySheet.tsx';
import { ThirdsSheets } from './ThirdsSheets.tsx';

const sheets: Record<Layout, () => ReactNode> = {
  list: ListSheets,
  thirds: ThirdsSheets,
  cards: () => <CardSheets isA5={false} />,
  'cards-a5': () => <CardSheets isA5 />,
  poster: PosterSheets,
  slips: SlipSheets,
  story: StorySheets,
};

export function LeafletSheets() {
  const { choice } = usePrinting();
  const Sheets = sheets[choice.layout];
  return (
    <>
      <Sheets />
      {choice.tally && <TallySheet />}
    </>
  );
}
