/** A first visit as a social story: one step a panel, a drawing with its words, six panels to a side. */
import { firstVisitStory } from '../../domain/paper/first-visit-story.ts';
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { Icon } from '../shared/Icon.tsx';
import { usePrinting } from './leaflet-context.ts';
import { groupsOf } from './paging.ts';
import { Sheet, SheetFoot } from './Sheet.tsx';

export function StorySheets() {
  const { contents } = usePrinting();
  return contents.leaflets.map((leaflet) => <Story key={leaflet.slug} leaflet={leaflet} />);
}

function Story({ leaflet }: { leaflet: Leaflet }) {
  const { choice, file } = usePrinting();
  const each = choice.large ? 4 : 6;
  const steps = firstVisitStory(leaflet).map((step, place) => ({ ...step, number: place + 1 }));
  const sides = groupsOf(each, steps);
  return sides.map((steps, place) => (
    <Sheet
      key={steps[0]?.title}
      paper="a4"
      className={`story steps-${each}`}
      label={`${leaflet.name}, side ${place + 1} of ${sides.length}`}
    >
      <header className={place === 0 ? 'sheet-head' : 'sheet-head again'}>
        {place === 0 ? (
          <div>
            <p className="sheet-school">{file.name}</p>
            <h2>My first time at {leaflet.name}</h2>
          </div>
        ) : (
          <p>
            <b>My first time at {leaflet.name}</b>, side {place + 1}
          </p>
        )}
      </header>
      <ol className="steps" start={place * each + 1}>
        {steps.map(({ symbol, title, text, number }) => (
          <li key={title} className="step fit">
            <Icon name={symbol} />
            <h3>
              <span className="step-number">{number}</span>
              {title}
            </h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <SheetFoot page={place + 1} total={sides.length} />
    </Sheet>
  ));
}
