/** What staff wrote beside a listing, what the school says of it, and whether it has not been checked for long. */
import { reviewState } from '../../domain/listing/review.ts';
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { usePrinting } from './leaflet-context.ts';

export function OwnWords({ leaflet }: { leaflet: Leaflet }) {
  const { contents, file } = usePrinting();
  const words = contents.words.get(leaflet.slug);
  const before = contents.formerNames.get(leaflet.slug);
  const isOld = reviewState(leaflet.checkedOn, file.madeOn, file) !== 'fresh';
  return (
    <>
      {before && <p className="own-words">It used to be called {before}.</p>}
      {words && <p className="own-words">{words}</p>}
      {leaflet.note && <p className="own-words school-note">{leaflet.note}</p>}
      {isOld && <p className="own-words">Not checked for a while: ring before you go.</p>}
    </>
  );
}
