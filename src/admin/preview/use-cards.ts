import { useEffect, useState } from 'react';
import type { CardFile } from '../../domain/finder/card.ts';
import { unpackedFile } from '../../domain/finder/packed-cards.ts';
import { addresses } from '../../site/addresses.ts';

/** The cards that a school's finder shows now; null until they are there, and where the school has none yet. */
export function useCards(school: string | null): CardFile | null {
  const [file, setFile] = useState<CardFile | null>(null);
  useEffect(
    function loadCards() {
      let left = false;
      setFile(null);
      if (school === null) return undefined;
      fetch(addresses.cards(school))
        .then((response) => (response.ok ? response.json() : null))
        .then((sent) => {
          if (!left) setFile(sent && unpackedFile(sent));
        })
        .catch(() => {}); // Without them the preview says less.
      return () => {
        left = true;
      };
    },
    [school],
  );
  return file;
}
