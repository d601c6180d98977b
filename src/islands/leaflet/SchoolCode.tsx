/** Where all of this is on the site: for a telephone, and to be typed. */
import { readableAddress, usePrinting, wholeAddressOf } from './leaflet-context.ts';
import { Qr } from './Qr.tsx';

export function SchoolCode({ withAddress = false }: { withAddress?: boolean }) {
  const printing = usePrinting();
  const { path, title } = printing.contents;
  return (
    <div className="school-code">
      <Qr text={wholeAddressOf(printing, path)} label={`QR code: “${title}” on the site`} />
      {withAddress && <p className="address">{readableAddress(printing, path.startsWith('shortlist') ? '' : path)}</p>}
    </div>
  );
}
