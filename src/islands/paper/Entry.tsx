/** A listing in a list on paper. */

import { reviewState } from '../../domain/listing/review.ts';
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { Icon } from '../shared/Icon.tsx';
import { BriefFacts, joinLine, Places, Times } from './Facts.tsx';
import { listingPath, readableAddress, usePrinting, wholeAddressOf } from './leaflet-context.ts';
import { Qr } from './Qr.tsx';

/** With its picture, its facts, its address and its QR code. */
export function Entry({ leaflet }: { leaflet: Leaflet }) {
  const printing = usePrinting();
  const path = listingPath(leaflet);
  return (
    <article className="entry">
      <div className="entry-words">
        <h3>
          <Badge leaflet={leaflet} />
          {leaflet.name}
        </h3>
        <p>{leaflet.summary}</p>
        <OwnWords leaflet={leaflet} />
        <BriefFacts leaflet={leaflet} />
      </div>
      <div className="entry-code">
        <Qr text={wholeAddressOf(printing, path)} label={`QR code: the page of ${leaflet.name}`} />
      </div>
      <p className="address">{readableAddress(printing, path)}</p>
    </article>
  );
}

/** The same in a narrow panel. */
export function NarrowEntry({ leaflet }: { leaflet: Leaflet }) {
  const { cost, who } = leaflet;
  return (
    <article className="entry narrow">
      <h3>
        <Badge leaflet={leaflet} />
        {leaflet.name}
      </h3>
      <OwnWords leaflet={leaflet} />
      <p>
        <b>
          <Times leaflet={leaflet} isFarFromAddress />
        </b>
      </p>
      <p>
        <Places leaflet={leaflet} isFarFromAddress />
      </p>
      <p>{[cost, who].join('. ')}</p>
      <p>{joinLine(leaflet)}</p>
    </article>
  );
}

/** What staff wrote beside it, what the school says of it, and whether it has not been checked for long. */
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

export function Badge({ leaflet }: { leaflet: Leaflet }) {
  return <span className="badge">{leaflet.interest.icon && <Icon name={leaflet.interest.icon} />}</span>;
}
