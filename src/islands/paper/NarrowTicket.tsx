/** A listing as a ticket in a narrow panel. */
import { firstVisitLine } from '../../domain/paper/first-visit-story.ts';
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { joinLine, Places, Times } from './Facts.tsx';
import { OwnWords } from './OwnWords.tsx';
import { Sticker, stickerOf } from './Sticker.tsx';
import { Tried } from './Ticket.tsx';

export function NarrowTicket({ leaflet }: { leaflet: Leaflet }) {
  const { cost, who, summary } = leaflet;
  const first = firstVisitLine(leaflet);
  return (
    <article className="entry narrow" data-hue={leaflet.interest.family ?? 'talk'}>
      <header>
        <Sticker name={stickerOf(leaflet)} />
        <div>
          <p className="interest less-1">{leaflet.interest.label}</p>
          <h3>{leaflet.name}</h3>
        </div>
      </header>
      <p className="less-0">{summary}</p>
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
      {first && (
        <p className="less-0">
          <b>First time:</b> {first}
        </p>
      )}
      <div className="less-1">
        <Tried />
      </div>
    </article>
  );
}
