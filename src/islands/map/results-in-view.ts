/** Keeps the results on the map in sight, without taking the map out of the visitor's hands. */
import { type LatLngBounds, type Map as LeafletMap, latLngBounds } from 'leaflet';
import { type SyntheticEvent, useCallback, useEffect, useRef, useState } from 'react';
import { distanceKm } from '../../domain/near/distance.ts';
import { hasPosition, type MaybePosition } from '../../domain/near/position.ts';
import type { MapPin } from './pins.ts';

/** Not nearer than this for a single result: its street and the streets around it. */
const nearestToShowAll = 16;

/** At first, this part of the pins is shown, nearest the school first: one far village must not make the town tiny. */
const partShownFirst = 0.8;

/** Moves the map so that the school, or the point distances are from, and every pin can be seen. */
function showAll(map: LeafletMap, pins: MapPin[], from: MaybePosition, animate = true) {
  const bounds = boundsOf(pins, from);
  if (bounds.isValid()) map.fitBounds(bounds, { padding: [44, 52], maxZoom: nearestToShowAll, animate });
}

/**
 * Shows most results when the map appears, and again when they change, unless the visitor has moved the map
 * and still sees some of them. `noteMoved` is to be called when the visitor moves the map; `hasMoved` is whether they
 * look at another part of it than they were last shown.
 */
export function useResultsInView(map: LeafletMap | null, pins: MapPin[], from: MaybePosition) {
  const moved = useRef(false);
  const [hasMoved, setMoved] = useState(false);
  const shown = useRef(false);

  useEffect(
    function keepResultsInView() {
      if (!map) return;
      const first = !shown.current;
      shown.current = true;
      const inSight = pins.filter(({ latitude, longitude }) => map.getBounds().contains([latitude, longitude]));
      if (!first && (inSight.length === pins.length || (moved.current && inSight.length > 0))) return;
      showAll(map, nearestPins(pins, from), from, !first);
    },
    [map, pins, from],
  );

  useEffect(
    function followTheSizeOfTheBox() {
      if (!map) return;
      const box = map.getContainer();
      const watcher = new ResizeObserver(() => {
        // On paper the map keeps the size it had: see the styles.
        if (matchMedia('print').matches) return;
        map.invalidateSize({ animate: false });
        box.style.setProperty('--map-width', `${box.offsetWidth}px`);
        box.style.setProperty('--map-height', `${box.offsetHeight}px`);
      });
      watcher.observe(box);
      return () => watcher.disconnect();
    },
    [map],
  );

  useEffect(
    function noteWhereItCameToRest() {
      if (!map) return;
      const note = () => moved.current && setMoved(true);
      map.on('moveend', note);
      return () => void map.off('moveend', note);
    },
    [map],
  );

  const noteMoved = useCallback((event?: SyntheticEvent) => {
    const key = event && 'key' in event ? event.key : null;
    if (key !== 'Tab' && key !== 'Escape') moved.current = true;
  }, []);

  const showEverything = useCallback(() => {
    moved.current = false;
    setMoved(false);
    if (map) showAll(map, pins, from);
  }, [map, pins, from]);

  return { noteMoved, hasMoved, setMoved, showEverything };
}

/** Most of the pins, leaving out the few that are furthest away. */
function nearestPins(pins: MapPin[], from: MaybePosition): MapPin[] {
  if (!hasPosition(from)) return pins;
  const km = (pin: MapPin) => distanceKm(from, pin);
  return [...pins].sort((one, other) => km(one) - km(other)).slice(0, Math.ceil(pins.length * partShownFirst));
}

function boundsOf(pins: MapPin[], from: MaybePosition): LatLngBounds {
  const bounds = latLngBounds(pins.map((pin) => [pin.latitude, pin.longitude]));
  if (hasPosition(from)) bounds.extend([from.latitude, from.longitude]);
  return bounds;
}
