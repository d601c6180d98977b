/** A still map of a listing: its places, numbered where there are several, and the school. */
import type { Position } from '../../domain/near/position.ts';
import { numbersOn, viewOf } from '../../islands/paper/map-numbers.ts';
import { drawStreets } from '../../islands/paper/still-streets.ts';

/** What the element carries: see MapSlot.astro. */
interface Given {
  url: string;
  school: Position & { name: string };
  spots: (Position & { hidden: boolean })[];
}

/** Room for a mark and its name at the edge, in CSS pixels. */
const margin = 44;

/** Draws it into `map`, and says whose map it is; false where there are no streets to draw. */
export async function drawListingMap(map: HTMLElement): Promise<boolean> {
  const { url, school, spots } = JSON.parse(map.dataset.map!) as Given;
  const sheet = map.querySelector('div')!;
  const { clientWidth: width, clientHeight: height } = sheet;
  const view = viewOf([...spots, school], width, height, margin);
  if (!view) return false;
  const at = (spot: Position) => numbersOn([[spot]], view, width, height, 1)[0]!;
  const canvas = document.createElement('canvas');
  sheet.append(canvas);
  const home = at(school);
  const kept = [
    { left: home.x - 28, top: home.y - 11, wide: 56, high: 44 },
    ...spots.filter(({ hidden }) => !hidden).map((spot) => around(at(spot), 15)),
  ];
  const credit = await drawStreets(canvas, url, { ...view, width, height }, school.name, kept);
  if (credit === null) return false;
  const marks = element('svg', { 'aria-hidden': 'true', viewBox: `0 0 ${width} ${height}` });
  const known = spots.map((spot, place) => ({ ...spot, number: place + 1 }));
  for (const spot of known.filter(({ hidden }) => hidden)) {
    const { x, y } = at(spot);
    marks.append(element('circle', { class: 'map-somewhere', cx: x, cy: y, r: 34 }));
  }
  const { x, y } = home;
  marks.append(
    element('rect', { class: 'map-home', x: x - 8, y: y - 8, width: 16, height: 16, rx: 3 }),
    element('text', { class: 'map-home-name', x, y: y + 26 }, 'School'),
  );
  // Where places lie close together, the first in the list lies on top.
  for (const { number, ...spot } of known.filter(({ hidden }) => !hidden).reverse()) {
    const { x, y } = at(spot);
    marks.append(element('circle', { class: 'map-spot', cx: x, cy: y, r: 13 }));
    if (spots.length > 1) marks.append(element('text', { x, y: y + 5 }, String(number)));
  }
  sheet.append(marks);
  map.querySelector('figcaption')!.textContent = credit;
  return true;
}

/** The square around a spot. */
function around({ x, y }: { x: number; y: number }, reach: number) {
  return { left: x - reach, top: y - reach, wide: 2 * reach, high: 2 * reach };
}

function element(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}
