/** A listing as a ticket: its sticker with a box to tick, all that is needed to go, and its code. */
import { firstVisitLine } from '../../domain/paper/first-visit-story.ts';
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { joinLine, Places, ShortFact, Times } from './Facts.tsx';
import { listingPath, readableAddress, usePrinting, wholeAddressOf } from './leaflet-context.ts';
import { OwnWords } from './OwnWords.tsx';
import { Qr } from './Qr.tsx';
import { Sticker, stickerOf } from './Sticker.tsx';

export function Ticket({ leaflet }: { leaflet: Leaflet }) {
  const printing = usePrinting();
  const path = listingPath(leaflet);
  const first = firstVisitLine(leaflet);
  return (
    <article className="entry ticket" data-hue={leaflet.interest.family ?? 'talk'}>
      <div className="ticket-side">
        <Sticker name={stickerOf(leaflet)} />
        <p className="interest">{leaflet.interest.label}</p>
        <Tried />
      </div>
      <div className="entry-words">
        <h3>{leaflet.name}</h3>
        <p className="less-1">{leaflet.summary}</p>
        <OwnWords leaflet={leaflet} />
        <ul className="short-facts">
          <ShortFact symbol="clock">
            <b>
              <Times leaflet={leaflet} />
            </b>
          </ShortFact>
          <ShortFact symbol="pin">
            <Places leaflet={leaflet} />
          </ShortFact>
          <ShortFact symbol="coin">
            <b>{leaflet.cost}</b> · {leaflet.who}
          </ShortFact>
          <ShortFact symbol="door">{joinLine(leaflet)}</ShortFact>
        </ul>
        {first && (
          <p className="less-2">
            <b>First time:</b> {first}
          </p>
        )}
        <p className="address less-0">{readableAddress(printing, path)}</p>
      </div>
      <Qr text={wholeAddressOf(printing, path)} label={`QR code: the page of ${leaflet.name}`} />
    </article>
  );
}

/** A box for a child to tick. */
export function Tried() {
  return (
    <p className="tried">
      <span className="box" aria-hidden="true" /> I tried it
    </p>
  );
}
