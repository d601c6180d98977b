/**
 * A4 folded to thirds like a letter. Outside, from the left: the flap that folds in, the back, the front; inside, the
 * three panels of listings. The text goes in the order in which it is unfolded.
 */
import { Fragment } from 'react';
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { Hills } from '../shared/Land.tsx';
import { readableAddress, usePrinting } from './leaflet-context.ts';
import { NarrowTicket } from './NarrowTicket.tsx';
import { Notes } from './Notes.tsx';
import { Paged } from './Paged.tsx';
import { SchoolCode } from './SchoolCode.tsx';
import { Imprint, Sheet, UrgentHelp } from './Sheet.tsx';

export function ThirdsSheets() {
  const { contents } = usePrinting();
  return (
    <Paged
      across={3}
      filler={<Notes />}
      items={contents.leaflets.map((leaflet) => <NarrowTicket key={leaflet.slug} leaflet={leaflet} />)}
      side={(columns, { page, total }) => (
        <Fragment>
          <Sheet paper="a4-wide" className="outside" label={`Leaflet ${page} of ${total}, outside`}>
            <Cover part={total > 1 && total < 99 ? `${page} of ${total}` : ''} />
            <Flap />
            <Rear />
          </Sheet>
          <Sheet paper="a4-wide" className="inside" label={`Leaflet ${page} of ${total}, inside`}>
            {columns}
            <footer className="sheet-foot">
              <UrgentHelp />
            </footer>
          </Sheet>
        </Fragment>
      )}
    />
  );
}

function Cover({ part }: { part: string }) {
  const { page, file, contents } = usePrinting();
  return (
    <div className="panel cover">
      {page.crest && (
        <img src={page.crest.src} width={page.crest.width} height={page.crest.height} alt={page.crest.alt} />
      )}
      <p className="sheet-school">{file.name}</p>
      <h2>{contents.title}</h2>
      {contents.introduction && <p className="cover-words">{contents.introduction}</p>}
      {part && <p>Leaflet {part}</p>}
      <Hills />
      <ul className="cover-post" aria-hidden="true">
        {interestsOf(contents.leaflets).map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </div>
  );
}

function Flap() {
  const printing = usePrinting();
  return (
    <div className="panel flap">
      <h3>How to start</h3>
      <ol>
        <li>Look through this with a grown-up. Circle one thing that you like.</li>
        <li>Ask them to ring or look it up first. Times change.</li>
        <li>Go once. You can ask to watch, and to bring somebody.</li>
        <li>Not for you? Try another one.</li>
      </ol>
      <p>Would you like somebody from school to help? Just ask.</p>
      <SchoolCode />
      <p className="address">{readableAddress(printing, '')}</p>
    </div>
  );
}

function Rear() {
  return (
    <div className="panel rear">
      <UrgentHelp />
      <p>
        You can talk to any of them. You do not have to be sure that it is serious. In danger now? Ring <b>999</b>.
      </p>
      <Imprint />
    </div>
  );
}

/** What most of the listings are of, three at most: the arms of the post. */
function interestsOf(leaflets: readonly Leaflet[]): string[] {
  const labels = leaflets.map(({ interest }) => interest.label);
  const often = (label: string) => labels.filter((each) => each === label).length;
  return [...new Set(labels)].sort((one, other) => often(other) - often(one)).slice(0, 3);
}
