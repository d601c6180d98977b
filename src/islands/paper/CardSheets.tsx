/** A card for each listing: A5, one to a sheet or two to an A4 sheet with a line to cut along; in large print A4. */
import { firstVisitLine } from '../../domain/paper/first-visit-story.ts';
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { Facts } from './Facts.tsx';
import { listingPath, readableAddress, usePrinting, wholeAddressOf } from './leaflet-context.ts';
import { OwnWords } from './OwnWords.tsx';
import { groupsOf } from './paging.ts';
import { Qr } from './Qr.tsx';
import { Imprint, Sheet, UrgentHelp } from './Sheet.tsx';
import { Sticker, stickerOf } from './Sticker.tsx';
import { Tried } from './Ticket.tsx';

export function CardSheets({ isA5 }: { isA5: boolean }) {
  const { contents, choice } = usePrinting();
  const across = choice.large || isA5 ? 1 : 2;
  const paper = choice.large ? 'a4' : isA5 ? 'a5' : 'a4-wide';
  const sheets = groupsOf(across, contents.leaflets);
  return sheets.map((leaflets, place) => (
    <Sheet
      key={leaflets[0]?.slug}
      paper={paper}
      className={`cards${across === 2 ? ' cut-across' : ''}`}
      label={`Side ${place + 1} of ${sheets.length}`}
    >
      {leaflets.map((leaflet) => (
        <Card key={leaflet.slug} leaflet={leaflet} />
      ))}
    </Sheet>
  ));
}

function Card({ leaflet }: { leaflet: Leaflet }) {
  const printing = usePrinting();
  const { page, file } = printing;
  const path = listingPath(leaflet);
  const first = firstVisitLine(leaflet);
  return (
    <article className="one-card fit" data-hue={leaflet.interest.family ?? 'talk'}>
      <header className="card-cover">
        <div className="card-school">
          {page.crest && (
            <img src={page.crest.src} width={page.crest.width} height={page.crest.height} alt={page.crest.alt} />
          )}
          <p className="sheet-school">{file.name}</p>
        </div>
        <Sticker name={stickerOf(leaflet)} />
        <div className="card-side">
          <p className="interest">{leaflet.interest.label}</p>
          <Tried />
        </div>
      </header>
      <h2>{leaflet.name}</h2>
      <div className="card-body">
        <p className="card-summary">{leaflet.summary}</p>
        <OwnWords leaflet={leaflet} />
        <Facts leaflet={leaflet} />
        {first && (
          <p className="first-time less-2">
            <b>First time:</b> {first}
          </p>
        )}
      </div>
      <div className="card-code">
        <Qr text={wholeAddressOf(printing, path)} label={`QR code: the page of ${leaflet.name}`} />
        <p>
          More, and any change:
          <span className="address">{readableAddress(printing, path)}</span>
        </p>
      </div>
      <footer className="sheet-foot">
        <UrgentHelp />
        <Imprint />
      </footer>
    </article>
  );
}
