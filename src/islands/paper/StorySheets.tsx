/** A first visit as a social story: one step a panel, a drawing with its words, six panels to a side. */
import { firstVisitStory } from '../../domain/paper/first-visit-story.ts';
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { useWhereToSee } from './Facts.tsx';
import { listingPath, readableAddress, usePrinting, wholeAddressOf } from './leaflet-context.ts';
import { evenGroupsOf } from './paging.ts';
import { Qr } from './Qr.tsx';
import { Several } from './Several.tsx';
import { Sheet, SheetFoot } from './Sheet.tsx';
import { Sticker } from './Sticker.tsx';

export function StorySheets() {
  const { contents } = usePrinting();
  return contents.leaflets.map((leaflet) => <Story key={leaflet.slug} leaflet={leaflet} />);
}

function Story({ leaflet }: { leaflet: Leaflet }) {
  const printing = usePrinting();
  const { choice, file } = printing;
  const path = listingPath(leaflet);
  const see = useWhereToSee(leaflet);
  const each = choice.large ? 4 : 6;
  const steps = firstVisitStory(leaflet, printing.contents.words.get(leaflet.slug)).map((step, place) => ({
    ...step,
    number: place + 1,
  }));
  const sides = evenGroupsOf(each, steps);
  return sides.map((steps, place) => (
    <Sheet
      key={steps[0]?.title}
      paper="a4"
      className={`story steps-${each}`}
      hue={leaflet.interest.family}
      label={`${leaflet.name}, side ${place + 1} of ${sides.length}`}
    >
      <header className={place === 0 ? 'sheet-head' : 'sheet-head again'}>
        {place === 0 ? (
          <>
            <div>
              <p className="sheet-school">{file.name}</p>
              <h2>My first time at {leaflet.name}</h2>
              <p>{readableAddress(printing, path)}</p>
            </div>
            <div className="school-code">
              <Qr text={wholeAddressOf(printing, path)} label={`QR code: the page of ${leaflet.name}`} />
            </div>
          </>
        ) : (
          <p>
            <b>My first time at {leaflet.name}</b>, side {place + 1}
          </p>
        )}
      </header>
      <ol className="steps fit" start={place * each + 1}>
        {steps.map(({ sticker, title, lines, noun, number }) => (
          <li key={title} className="step">
            <Sticker name={sticker} />
            <h3>
              <span className="step-number">{number}</span>
              {title}
            </h3>
            <p>{noun ? <Several noun={noun} words={lines} see={see} isInLines /> : lines.join(' ')}</p>
          </li>
        ))}
      </ol>
      <SheetFoot page={place + 1} total={sides.length} />
    </Sheet>
  ));
}
