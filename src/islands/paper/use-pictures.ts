import { useEffect, useState } from 'react';
import { firstVisitStory } from '../../domain/paper/first-visit-story.ts';
import type { Printing } from './leaflet-context.ts';
import { stickerAddress, stickerOf } from './Sticker.tsx';

/** In milliseconds. */
const longestWait = 10_000;

/** Whether the pictures of the chosen leaflet are here: what is printed before has holes. One that does not come is not waited for, nor one that takes longer than ten seconds. */
export function usePictures(printing: Printing): boolean {
  const [here, setHere] = useState<Printing | null>(null);

  useEffect(
    function fetchPictures() {
      let isWanted = true;
      Promise.all(picturesOf(printing).map(fetched)).then(() => {
        if (isWanted) setHere(printing);
      });
      return () => {
        isWanted = false;
      };
    },
    [printing],
  );

  return here === printing;
}

function picturesOf({ page, contents }: Printing): string[] {
  const stickers = contents.leaflets.flatMap((leaflet) => [
    stickerOf(leaflet),
    ...firstVisitStory(leaflet, contents.words.get(leaflet.slug)).map(({ sticker }) => sticker),
  ]);
  const addresses = stickers.map((name) => stickerAddress(page.stickers, name));
  return [...new Set(page.crest ? [page.crest.src, ...addresses] : addresses)];
}

async function fetched(address: string): Promise<void> {
  const picture = new Image();
  picture.src = address;
  const late = new Promise((resolve) => setTimeout(resolve, longestWait));
  await Promise.race([late, picture.decode().catch(() => {})]);
}
