/** A poster for a noticeboard, A3: the map with numbers, and the listings that they stand for. */
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { everyTime } from './Facts.tsx';
import { usePrinting } from './leaflet-context.ts';
import { mostNumbers } from './map-numbers.ts';
import { Paged } from './Paged.tsx';
import { SchoolCode } from './SchoolCode.tsx';
import { Sheet, SheetFoot, SheetHead } from './Sheet.tsx';
import { StillMap } from './StillMap.tsx';

export function PosterSheets() {
  const { contents, page: about, choice } = usePrinting();
  const isNumbered = about.baseMap !== null && contents.leaflets.length <= mostNumbers;
  return (
    <Paged
      across={choice.large ? 2 : 3}
      items={contents.leaflets.map((leaflet, place) => (
        <PosterEntry key={leaflet.slug} leaflet={leaflet} number={isNumbered ? place + 1 : null} />
      ))}
      side={(columns, { page, total }) => (
        <Sheet paper="a3" className="poster" label={`Poster ${page} of ${total}`}>
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

function PosterEntry({ leaflet, number }: { leaflet: Leaflet; number: number | null }) {
  const { where, cost, who } = leaflet;
  return (
    <article className="poster-entry">
      <h3>
        {number !== null && <span className="step-number">{number}</span>}
        {leaflet.name}
      </h3>
      <p>
        <b>{everyTime(leaflet) || 'Ask when'}</b>
      </p>
      <p>{where.map((place) => place.split(',')[0]).join('; ')}</p>
      <p>{[cost, who].join('. ')}</p>
    </article>
  );
}
