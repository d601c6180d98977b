/** The way through a first visit, stop by stop. */
import { firstVisitTrail } from '../../domain/paper/first-visit-story.ts';
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { Sticker } from './Sticker.tsx';

export function Trail({ leaflet }: { leaflet: Leaflet }) {
  return (
    <section className="trail fit" data-hue={leaflet.interest.family ?? 'talk'}>
      <h3>Your first visit</h3>
      <ol>
        {firstVisitTrail(leaflet).map(({ sticker, title, lines }, place, all) => (
          <li key={title} className={place >= all.length - 2 ? 'less-1' : undefined}>
            <Sticker name={sticker} />
            <div>
              <p>
                <b>{title}</b>
              </p>
              <p>{lines.join(' ')}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
