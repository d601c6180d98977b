/** Keeps the results on the map in sight, without taking the map out of the visitor's hands. */
import { type LatLngBounds, type Map as LeafletMap, latLngBounds } from 'leaflet';
import { type SyntheticEvent, useCallback, useEffect, useRef } from 'react';
import { distanceKm } from '../../domain/distance.ts';
import type { MapPin } from './pins.ts';
import type { MapSchool } from './ResultsMap.tsx';

/** Not nearer than this for a single result: its street and the streets around it. */
const nearestToShowAll = 16;

/** At first, this part of the pins is shown, nearest the school first: one far village must not make the town tiny. */
const partShownFirst = 0.85;

/** Moves the map so that the school and every pin can be seen. */
export function showAll(map: LeafletMap, pins: MapPin[], school: MapSchool, animate = true) {
  const bounds = boundsOf(pins, school);
  if (bounds.isValid()) map.fitBounds(bounds, { padding: [44, 52], maxZoom: nearestToShowAll, animate });
}

/**
 * Shows most results when the map appears, and again when they change, unless the visitor has moved the map
 * and still sees some of them. Gives back what to call when the visitor moves the map.
 */
export function useResultsInView(map: LeafletMap | null, pins: MapPin[], school: MapSchool) {
  const moved = useRef(false);
  const shown = useRef(false);

  useEffect(
    function keepResultsInView() {
      if (!map) return;
      const first = !shown.current;
      shown.current = true;
      const inSight = pins.filter(({ latitude, longitude }) => map.getBounds().contains([latitude, longitude]));
      if (!first && (inSight.length === pins.length || (moved.current && inSight.length > 0))) return;
      showAll(map, nearestPins(pins, school), school, !first);
    },
    [map, pins, school],
  );

  useEffect(
    function followTheSizeOfTheBox() {
      if (!map) return;
      const watcher = new ResizeObserver(() => map.invalidateSize({ animate: false }));
      watcher.observe(map.getContainer());
      return () => watcher.disconnect();
    },
    [map],
  );

  return useCallback((event?: SyntheticEvent) => {
    const key = event && 'key' in event ? event.key : null;
    if (key !== 'Tab' && key !== 'Escape') moved.current = true;
  }, []);
}

/** Most of the pins, leaving out the few that are furthest from the school. */
export function nearestPins(pins: MapPin[], school: Pick<MapSchool, 'latitude' | 'longitude'>): MapPin[] {
  const { latitude, longitude } = school;
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return pins;
  const km = (pin: MapPin) => distanceKm({ latitude, longitude }, pin);
  return [...pins].sort((one, other) => km(one) - km(other)).slice(0, Math.ceil(pins.length * partShownFirst));
}

function boundsOf(pins: MapPin[], { latitude, longitude }: MapSchool): LatLngBounds {
  const bounds = latLngBounds(pins.map((pin) => [pin.latitude, pin.longitude]));
  if (typeof latitude === 'number' && typeof longitude === 'number') bounds.extend([latitude, longitude]);
  return bounds;
}
