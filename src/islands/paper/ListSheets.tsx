/** The plain list on A4. */
import { Entry } from './Entry.tsx';
import { usePrinting } from './leaflet-context.ts';
import { Notes } from './Notes.tsx';
import { Paged } from './Paged.tsx';
import { SchoolCode } from './SchoolCode.tsx';
import { Sheet, SheetFoot, SheetHead } from './Sheet.tsx';

export function ListSheets() {
  const { contents } = usePrinting();
  return (
    <Paged
      filler={<Notes />}
      items={contents.leaflets.map((leaflet) => <Entry key={leaflet.slug} leaflet={leaflet} />)}
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
