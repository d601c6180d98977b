/** The map of a poster: streets drawn on this device, with a number for each listing. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { usePrinting } from './leaflet-context.ts';
import { boxesOf, type MapBox, mostNumbers, numbersOn, viewOf } from './map-numbers.ts';

/** In CSS pixels: 269 millimetres wide, and 115 high where the listings leave it no more. */
const width = 1017;
const least = 435;
/** Less than this is no map. */
const smallest = 200;

export function StillMap({ url, isTrial }: { url: string; isTrial: boolean }) {
  const { contents, page, file, choice } = usePrinting();
  const letter = choice.large ? largeLetter : plainLetter;
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(least);
  const [credit, setCredit] = useState<string | null>('');
  const pins = useMemo(() => contents.leaflets.map((leaflet) => leaflet.pins), [contents]);
  const school = useMemo(() => {
    const { latitude, longitude } = page.position;
    return latitude !== undefined && longitude !== undefined ? [{ latitude, longitude }] : [];
  }, [page.position]);
  const view = useMemo(() => viewOf([...pins.flat(), ...school], width, height, 40), [pins, school, height]);

  useLayoutEffect(
    function takeTheRoomThereIs() {
      const box = drawn.current;
      if (isTrial || !box) return;
      const look = () =>
        setHeight((before) =>
          Math.abs(box.clientHeight - before) > 2 ? Math.max(smallest, box.clientHeight) : before,
        );
      look();
      const watch = new ResizeObserver(look);
      watch.observe(box);
      return () => watch.disconnect();
    },
    [isTrial],
  );

  useEffect(
    function drawMap() {
      if (isTrial || !canvas.current || !view) return;
      let isWanted = true;
      const told = (thanks: string | null) => {
        if (isWanted) setCredit(thanks);
      };
      setCredit('');
      import('./still-streets.ts')
        .then(({ drawStreets }) => drawStreets(canvas.current!, url, { ...view, width, height, letter }, file.name))
        .then(told, () => told(null));
      return () => {
        isWanted = false;
      };
    },
    [url, view, isTrial, height, letter, file.name],
  );

  const isNumbered = pins.length > 1 && pins.length <= mostNumbers;

  if (!view) return null;
  const at = numbersOn([school], view, width, height, 1)[0] ?? null;
  return (
    <figure className="still-map" data-drawn={credit === '' ? undefined : 'yes'}>
      <div className="map-drawn" ref={drawn}>
        <canvas ref={canvas} />
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={isNumbered ? 'Map: each number is a listing below' : 'Map: each dot is a place of what is listed'}
        >
          {at && <School x={at.x} y={at.y} letter={letter} />}
          {isNumbered
            ? boxesOf(numbersOn(pins, view, width, height, letter), letter, { width, height, school: at }).map(
                (box) => <Mark key={box.rows.join()} box={box} letter={letter} hue={hueOf(box, contents.leaflets)} />,
              )
            : numbersOn(pins, view, width, height, 10).map(({ x, y }) => (
                <circle className="map-dot" key={`${x} ${y}`} cx={x} cy={y} r={pins.length === 1 ? 15 : 9} />
              ))}
        </svg>
      </div>
      <figcaption>{credit ?? 'The streets could not be drawn: load the page again.'}</figcaption>
    </figure>
  );
}

/** In CSS pixels: 13 and 18.5 points. */
const plainLetter = 17.3;
const largeLetter = 24.7;

interface MarkProps {
  box: MapBox;
  letter: number;
  /** The family of interests of the listing that is there alone. */
  hue: string | undefined;
}

function hueOf({ rows }: MapBox, leaflets: readonly Leaflet[]): string | undefined {
  return leaflets[Number(rows.join()) - 1]?.interest.family;
}

/** A pill with the numbers of all that is there. */
function Mark({ box: { left, top, wide, high, rows }, letter, hue }: MarkProps) {
  return (
    <g className="map-number" data-hue={hue} transform={`translate(${left} ${top})`}>
      <rect width={wide} height={high} rx={Math.min(14, high / 2)} />
      {rows.map((row, place) => (
        <text key={row} x={wide / 2} y={letter + 2 + place * (letter + 3)} fontSize={letter} textAnchor="middle">
          {row}
        </text>
      ))}
    </g>
  );
}

function School({ x, y, letter }: { x: number; y: number; letter: number }) {
  return (
    <g className="map-school" transform={`translate(${x} ${y})`}>
      <path d="M0 -12 L12 0 L0 12 L-12 0 Z" />
      <text y={letter + 11} fontSize={letter} textAnchor="middle">
        School
      </text>
    </g>
  );
}
