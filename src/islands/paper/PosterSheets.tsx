/**
 * A poster for a noticeboard, A3: the map with numbers, and the listings that they stand for. Of a single listing it is
 * the way there and the way through a first visit.
 */
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { joinLine, Times } from './Facts.tsx';
import { readableAddress, usePrinting, wholeAddressOf } from './leaflet-context.ts';
import { mostNumbers } from './map-numbers.ts';
import { OwnWords } from './OwnWords.tsx';
import { Paged } from './Paged.tsx';
import { Qr } from './Qr.tsx';
import { SchoolCode } from './SchoolCode.tsx';
import { Sheet, SheetFoot, SheetHead } from './Sheet.tsx';
import { Sticker, stickerOf } from './Sticker.tsx';
import { StillMap } from './StillMap.tsx';
import { Ticket } from './Ticket.tsx';
import { Trail } from './Trail.tsx';

/** With no more listings than this, each is set larger. */
const few = 3;

export function PosterSheets() {
  const { contents, page: about, choice } = usePrinting();
  const [only, ...others] = contents.leaflets;
  const isNumbered = about.baseMap !== null && contents.leaflets.length <= mostNumbers;
  if (only && others.length === 0) return <PosterOfOne leaflet={only} />;
  return (
    <Paged
      across={Math.min(choice.large ? 2 : 3, contents.leaflets.length)}
      filler={<SeeAll />}
      firstSideGrows={about.baseMap !== null}
      items={contents.leaflets.map((leaflet, place) => (
        <PosterEntry key={leaflet.slug} leaflet={leaflet} number={isNumbered ? place + 1 : null} />
      ))}
      side={(columns, { page, total }) => (
        <Sheet
          paper="a3"
          className={contents.leaflets.length <= few ? 'poster few' : 'poster'}
          label={`Poster ${page} of ${total}`}
        >
          <SheetHead isFirst={page === 1}>
            <SchoolCode />
          </SheetHead>
          {page === 1 && about.baseMap && <StillMap url={about.baseMap} isTrial={total === 99} />}
          {columns}
          <SheetFoot page={page} total={total} />
        </Sheet>
      )}
    />
  );
}

function PosterOfOne({ leaflet }: { leaflet: Leaflet }) {
  const { page: about } = usePrinting();
  return (
    <Sheet paper="a3" className="poster few of-one fit" hue={leaflet.interest.family} label="Poster">
      <SheetHead>
        <SchoolCode />
      </SheetHead>
      <Ticket leaflet={leaflet} />
      {about.baseMap && leaflet.pins.length > 0 && <StillMap url={about.baseMap} isTrial={false} />}
      <Trail leaflet={leaflet} />
      <SheetFoot />
    </Sheet>
  );
}

/** For a telephone at the noticeboard, large, where the last side has room. */
function SeeAll() {
  const printing = usePrinting();
  const { path } = printing.contents;
  return (
    <section className="notes see-all">
      <Qr text={wholeAddressOf(printing, path)} label="QR code: all of this on the site" />
      <div>
        <h3>All of this, and what has changed since</h3>
        <p className="address">{readableAddress(printing, path)}</p>
      </div>
    </section>
  );
}

function PosterEntry({ leaflet, number }: { leaflet: Leaflet; number: number | null }) {
  const { where, cost, who } = leaflet;
  return (
    <article className="poster-entry" data-hue={leaflet.interest.family ?? 'talk'}>
      <h3>
        {number !== null && <span className="step-number">{number}</span>}
        <span>{leaflet.name}</span>
        <Sticker name={stickerOf(leaflet)} />
      </h3>
      <p>
        <b>
          <Times leaflet={leaflet} isFarFromAddress />
        </b>
      </p>
      <p>{where.map((place) => place.split(',')[0]).join('; ')}</p>
      <p>{[cost, who].join('. ')}</p>
      <p>{joinLine(leaflet)}</p>
      <OwnWords leaflet={leaflet} />
    </article>
  );
}
