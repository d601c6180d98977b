/** Where pins and groups stand on a map, so that the names of towns can keep clear of them. */
import type { Map as LeafletMap } from 'leaflet';
import type { Position } from '../../../domain/near/position.ts';

/** A pin stands above its position; a group, and the school’s mark with its word below, around it. */
export interface PlacedPin extends Position {
  kind: 'pin' | 'group' | 'school';
}

const placed = new WeakMap<LeafletMap, readonly PlacedPin[]>();

/** Tells the map where they stand now; whoever listens to “pinsplaced” hears of it where that is new. */
export function tellPlaced(map: LeafletMap, pins: readonly PlacedPin[]): void {
  const before = JSON.stringify(placed.get(map) ?? []);
  placed.set(map, pins);
  if (JSON.stringify(pins) !== before) map.fire('pinsplaced');
}

/** How far each reaches from its position, in CSS pixels. */
const reach = {
  pin: { left: 18, top: 44, right: 18, bottom: 2 },
  group: { left: 17, top: 17, right: 17, bottom: 17 },
  school: { left: 32, top: 14, right: 32, bottom: 36 },
} as const;

/** Their boxes in pixels of the whole world at a zoom. */
export function placedBoxes(map: LeafletMap, zoom: number) {
  return (placed.get(map) ?? []).map(({ kind, latitude, longitude }) => {
    const { x, y } = map.project([latitude, longitude], zoom);
    const { left, top, right, bottom } = reach[kind];
    return { minX: x - left, minY: y - top, maxX: x + right, maxY: y + bottom };
  });
}
