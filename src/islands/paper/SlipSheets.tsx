/** Slips to hand over in a corridor: three to an A4 sheet (two in large print), each with a stub that school keeps. */
import { editionWords } from '../../domain/paper/edition.ts';
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { joinLine, Places, Times } from './Facts.tsx';
import { listingPath, readableAddress, usePrinting, wholeAddressOf } from './leaflet-context.ts';
import { OwnWords } from './OwnWords.tsx';
import { evenGroupsOf } from './paging.ts';
import { Qr } from './Qr.tsx';
import { Imprint, Sheet, UrgentHelp } from './Sheet.tsx';
import { Sticker, stickerOf } from './Sticker.tsx';

export function SlipSheets() {
  const { contents, choice } = usePrinting();
  const sheets = evenGroupsOf(choice.large ? 2 : 3, contents.leaflets);
  return sheets.map((leaflets, place) => (
    <Sheet key={leaflets[0]?.slug} paper="a4" className="slips" label={`Side ${place + 1} of ${sheets.length}`}>
      {leaflets.map((leaflet) => (
        <Slip key={leaflet.slug} leaflet={leaflet} />
      ))}
    </Sheet>
  ));
}

function Slip({ leaflet }: { leaflet: Leaflet }) {
  const printing = usePrinting();
  const path = listingPath(leaflet);
  const { cost } = leaflet;
  return (
    <article className="slip fit" data-hue={leaflet.interest.family ?? 'talk'}>
      <div className="slip-words">
        <h2>
          <Sticker name={stickerOf(leaflet)} />
          {leaflet.name}
        </h2>
        <p>
          <b>
            <Times leaflet={leaflet} />
          </b>
        </p>
        <p>
          <Places leaflet={leaflet} />
        </p>
        <p>
          {cost}. {joinLine(leaflet)}
        </p>
        <OwnWords leaflet={leaflet} />
      </div>
      <Qr text={wholeAddressOf(printing, path)} label={`QR code: the page of ${leaflet.name}`} />
      <footer className="sheet-foot">
        <p className="address">{readableAddress(printing, path)}</p>
        <UrgentHelp />
        <Imprint isBrief />
      </footer>
      <div className="stub">
        <p>
          <b>School keeps this</b>
        </p>
        <p>{leaflet.name}</p>
        <p>{editionWords(printing.edition)}</p>
        <p>
          <span className="box" aria-hidden="true" /> handed over
        </p>
        <p>No names.</p>
      </div>
    </article>
  );
}
