/** A list of tickets on A4; with a single one, the way through its first visit below. */
import { usePrinting } from './leaflet-context.ts';
import { Notes } from './Notes.tsx';
import { Paged } from './Paged.tsx';
import { SchoolCode } from './SchoolCode.tsx';
import { Sheet, SheetFoot, SheetHead } from './Sheet.tsx';
import { Ticket } from './Ticket.tsx';
import { Trail } from './Trail.tsx';

export function ListSheets() {
  const { contents } = usePrinting();
  const [only, ...others] = contents.leaflets;
  return (
    <Paged
      filler={only && others.length === 0 ? <Trail leaflet={only} /> : <Notes />}
      items={contents.leaflets.map((leaflet) => <Ticket key={leaflet.slug} leaflet={leaflet} />)}
      side={(columns, { page, total }) => (
        <Sheet paper="a4" className="list" label={`Side ${page} of ${total}`}>
          <SheetHead isFirst={page === 1}>
            <SchoolCode />
          </SheetHead>
          {columns}
          <SheetFoot page={page} total={total} />
        </Sheet>
      )}
    />
  );
}
