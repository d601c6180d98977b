/** For counting by hand how many leaflets were given away: a tick each, no names, nothing counted on the site. */
import { editionWords } from '../../domain/paper/edition.ts';
import { usePrinting } from './leaflet-context.ts';
import { Sheet, SheetFoot } from './Sheet.tsx';

const rows = Array.from({ length: 10 }, (_, row) => `row ${row}`);
const rowsInLargePrint = 7;
const fives = Array.from({ length: 5 }, (_, group) => `five ${group}`);

export function TallySheet() {
  const { file, contents, edition, choice } = usePrinting();
  return (
    <Sheet paper="a4" className="tally" label="Tally">
      <header className="sheet-head again">
        <p>
          <b>For school: how many were handed out</b>
        </p>
      </header>
      <p>
        “{contents.title}”, {file.name}. Edition <b>{editionWords(edition)}</b>, {contents.leaflets.length} listed.
      </p>
      <p>
        Make a stroke for each leaflet that is handed over, and write no names. At the end of term tear this part off,
        put the numbers with the one copy of the leaflet that you keep, and start a new sheet.
      </p>
      <div className="tally-rows">
        {rows.slice(0, choice.large ? rowsInLargePrint : rows.length).map((row) => (
          <div key={row}>
            <span>Where or when:</span>
            <span className="fives" aria-hidden="true">
              {fives.map((five) => (
                <span key={five} className="five">
                  <i />
                  <i />
                  <i />
                  <i />
                  <i />
                </span>
              ))}
            </span>
          </div>
        ))}
      </div>
      <p>Altogether: __________ Asked for another list: __________ Told us that they went: __________</p>
      <p className="tear">Tear off here</p>
      <p>Edition {editionWords(edition)}: the letters on every leaflet of this list say which list it was.</p>
      <SheetFoot />
    </Sheet>
  );
}
