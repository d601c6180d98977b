/** The map of a poster: streets drawn on this device, with a number for each listing. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { usePrinting } from './leaflet-context.ts';
import { type MapNumber, mostNumbers, numbersOn, viewOf } from './map-numbers.ts';

/** In CSS pixels: 269 by 115 millimetres. */
const width = 1017;
const height = 435;

export function StillMap({ url, isTrial }: { url: string; isTrial: boolean }) {
  const { contents, page, file } = usePrinting();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [credit, setCredit] = useState<string | null>('');
  const pins = useMemo(() => contents.leaflets.map((leaflet) => leaflet.pins), [contents]);
  const school = useMemo(() => {
    const { latitude, longitude } = page.position;
    return latitude !== undefined && longitude !== undefined ? [{ latitude, longitude }] : [];
  }, [page.position]);
  const view = useMemo(() => viewOf([...pins.flat(), ...school], width, height, 40), [pins, school]);

  useEffect(
    function drawMap() {
      if (isTrial || !canvas.current || !view) return;
      import('./still-streets.ts')
        .then(({ drawStreets }) => drawStreets(canvas.current!, url, { ...view, width, height }, file.name))
        .then(setCredit, () => setCredit(null));
    },
    [url, view, isTrial, file.name],
  );

  const isNumbered = pins.length <= mostNumbers;

  if (!view) return null;
  return (
    <figure className="still-map" data-drawn={credit === '' ? undefined : 'yes'}>
      <canvas ref={canvas} width={width} height={height} />
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={isNumbered ? 'Map: each number is a listing below' : 'Map: each dot is a place of something listed'}
      >
        {numbersOn([school], view, width, height, 1).map(({ x, y }) => (
          <School key="school" x={x} y={y} />
        ))}
        {isNumbered
          ? numbersOn(pins, view, width, height, 30).map((mark) => <Mark key={mark.numbers.join()} mark={mark} />)
          : numbersOn(pins, view, width, height, 10).map(({ x, y }) => (
              <circle className="map-dot" key={`${x} ${y}`} cx={x} cy={y} r={9} />
            ))}
      </svg>
      {credit !== '' && <figcaption>{credit ?? 'The streets could not be drawn: load the page again.'}</figcaption>}
    </figure>
  );
}

const letter = 17;

/** A pill with the numbers of all that is there, four to a row. */
function Mark({ mark: { x, y, numbers } }: { mark: MapNumber }) {
  const rows = Array.from({ length: Math.ceil(numbers.length / 4) }, (_, row) =>
    numbers.slice(row * 4, row * 4 + 4).join(' · '),
  );
  const wide = Math.max(...rows.map((row) => row.length)) * letter * 0.56 + 14;
  const high = rows.length * (letter + 3) + 8;
  const left = Math.min(width - wide - 2, Math.max(2, x - wide / 2));
  const top = Math.min(height - high - 2, Math.max(2, y - high / 2));
  return (
    <g className="map-number" transform={`translate(${left} ${top})`}>
      <rect width={wide} height={high} rx={Math.min(14, high / 2)} />
      {rows.map((row, place) => (
        <text key={row} x={wide / 2} y={letter + 2 + place * (letter + 3)} fontSize={letter} textAnchor="middle">
          {row}
        </text>
      ))}
    </g>
  );
}

function School({ x, y }: { x: number; y: number }) {
  return (
    <g className="map-school" transform={`translate(${x} ${y})`}>
      <path d="M0 -12 L12 0 L0 12 L-12 0 Z" />
      <text y={28} fontSize={letter} textAnchor="middle">
        School
      </text>
    </g>
  );
}
