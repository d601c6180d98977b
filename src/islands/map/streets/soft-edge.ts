/** Where the data ends the streets fade into plain ground: a straight cut looks as if something were broken. */
import L from 'leaflet';
import type { SchoolMap } from '../../../domain/near/school-map.ts';

/** Of the width of the data. */
const fade = 0.07;

/**
 * A picture three times as wide and high as the data that covers all around it with `ground`, and fades within its edge;
 * tiles go on for a bit beyond what there is data for.
 */
export function softEdge([west, south, east, north]: SchoolMap['bounds'], ground: string): L.ImageOverlay {
  const bounds = L.latLngBounds([south, west], [north, east]);
  return L.imageOverlay(`data:image/svg+xml,${encodeURIComponent(edgeDrawing(ground))}`, bounds.pad(1), {
    pane: 'tilePane',
    zIndex: 2,
    className: 'map-edge',
  });
}

function edgeDrawing(ground: string): string {
  const stop = (at: number, opacity: number) =>
    `<stop offset="${at.toFixed(4)}" stop-color="${ground}" stop-opacity="${opacity}"/>`;
  const third = 1 / 3;
  const inside = third + fade / 3;
  const stops = stop(third, 1) + stop(inside, 0) + stop(1 - inside, 0) + stop(1 - third, 1);
  const gradient = (id: string, x2: number, y2: number) =>
    `<linearGradient id="${id}" x1="0" y1="0" x2="${x2}" y2="${y2}">${stops}</linearGradient>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300" preserveAspectRatio="none"><defs>${gradient('across', 1, 0)}${gradient('down', 0, 1)}</defs><rect width="300" height="300" fill="url(#across)"/><rect width="300" height="300" fill="url(#down)"/></svg>`;
}
