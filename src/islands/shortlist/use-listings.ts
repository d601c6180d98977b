import { useCallback, useEffect, useState } from 'react';
import type { CardFile } from '../../domain/finder/card.ts';
import type { FormerListing } from '../../domain/shortlist/former.ts';
import { listingCode } from '../../domain/shortlist/listing-codes.ts';
import type { PackedShortlist } from '../../domain/shortlist/packed.ts';
import { nameListings } from '../picks/chosen.ts';
import { fetchCards, formerShape } from '../shared/card-file.ts';
import { fetchJson } from '../shared/fetch-json.ts';

export type Listings =
  | { state: 'loading' }
  | { state: 'unavailable'; again(): void }
  | { state: 'ready'; file: CardFile; former: readonly FormerListing[] };

/** The school's cards; and where the shortlist has something that is not among them, what became of it. */
export function useListings(urls: { cards: string; former: string }, shortlist: PackedShortlist | null): Listings {
  const [file, setFile] = useState<CardFile | 'failed' | null>(null);
  const [former, setFormer] = useState<FormerListing[] | null>(null);
  const load = useCallback(
    function loadCards() {
      setFile(null);
      fetchCards(urls.cards).then(
        (loaded) => {
          nameListings(loaded.cards.map(({ slug }) => slug));
          setFile(loaded);
        },
        () => setFile('failed'),
      );
    },
    [urls.cards],
  );
  useEffect(load, [load]);

  const known = new Set(file === null || file === 'failed' ? [] : file.cards.map(({ slug }) => listingCode(slug)));
  const isMissing =
    file !== null && file !== 'failed' && (shortlist?.items.some(({ listing }) => !known.has(listing)) ?? false);
  useEffect(
    function loadFormer() {
      if (!isMissing) return;
      fetchJson(urls.former, formerShape).then(
        (loaded) => {
          nameListings(loaded.map(({ slug }) => slug));
          setFormer(loaded);
        },
        () => setFormer([]), // It is then told as unknown.
      );
    },
    [urls.former, isMissing],
  );

  if (file === 'failed') return { state: 'unavailable', again: load };
  if (file === null || (isMissing && former === null)) return { state: 'loading' };
  return { state: 'ready', file, former: former ?? [] };
}
