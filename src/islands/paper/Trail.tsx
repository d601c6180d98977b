/** The way through a first visit, stop by stop. */
import { useLayoutEffect, useRef } from 'react';
import { firstVisitTrail } from '../../domain/paper/first-visit-story.ts';
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { makeItFit } from './room.ts';
import { Sticker } from './Sticker.tsx';

export function Trail({ leaflet }: { leaflet: Leaflet }) {
  const box = useRef<HTMLElement>(null);

  // It may come after the sheets were looked at as a whole.
  useLayoutEffect(function fitTheSheet() {
    if (box.current) makeItFit(box.current);
  }, []);

  return (
    <section className="trail" ref={box} data-hue={leaflet.interest.family ?? 'talk'}>
      <h3>Your first visit</h3>
      <ol>
        {firstVisitTrail(leaflet).map(({ sticker, title, lines }, place, all) => (
          <li key={title} className={leftOutAt(place, all.length)}>
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

/** Where there is too little room: first what is true of any visit, then from the last stop on. */
function leftOutAt(place: number, stops: number): string | undefined {
  if (place >= stops - 2) return 'less-1';
  if (place > 2) return 'less-2';
  return place > 1 ? 'less-3' : undefined;
}
