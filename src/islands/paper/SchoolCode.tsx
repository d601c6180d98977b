/** Where all of this is on the site, for a telephone. */
import { usePrinting, wholeAddressOf } from './leaflet-context.ts';
import { Qr } from './Qr.tsx';

export function SchoolCode() {
  const printing = usePrinting();
  const { path, title } = printing.contents;
  return (
    <div className="school-code">
      <Qr text={wholeAddressOf(printing, path)} label={`QR code: “${title}” on the site`} />
    </div>
  );
}
