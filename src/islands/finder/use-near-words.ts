import { useEffect, useMemo, useState } from 'react';
import type { NearPoint } from '../../domain/near/where-is.ts';
import type { WordFilter } from '../../domain/search/understood.ts';
import type { PostcodeUrls } from '../near/postcode-files.ts';

/** The point that the words typed name: a place at once, a postcode when its file has come; null where they name none. */
export function useNearWords(filters: readonly WordFilter[], urls: PostcodeUrls): NearPoint | null {
  const asks = filters.map((each) => each.asks).find((each) => 'near' in each || 'postcode' in each);
  const place = asks && 'near' in asks ? asks.near : null;
  const postcode = asks && 'postcode' in asks ? asks.postcode : null;
  const [found, setFound] = useState<{ postcode: string; point: NearPoint } | null>(null);
  const { near, table, folder } = urls;
  useEffect(
    function lookUpPostcode() {
      if (postcode === null) return;
      let dropped = false;
      import('../near/postcode-point.ts')
        .then(({ pointOf }) => pointOf(postcode, { near, table, folder }))
        .then(
          (point) => point && !dropped && setFound({ postcode, point }),
          () => {},
        );
      return () => {
        dropped = true;
      };
    },
    [postcode, near, table, folder],
  );
  return useMemo(() => {
    if (place) return { ...place, label: place.name, note: null };
    return found && found.postcode === postcode ? found.point : null;
  }, [place, found, postcode]);
}
