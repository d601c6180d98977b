/** What part of the world the map shows, told to React each time Leaflet moves it. */
import { type LatLng, type LatLngBounds, type Map as LeafletMap, Util } from 'leaflet';
import { useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import type { Bounds } from './clusters.ts';

export interface MapView {
  /** Where things are drawn: during a zoom, where they are going to be. */
  zoom: number;
  centre: LatLng;
  /** What is to be drawn: changes only when the map has come to rest. */
  settledZoom: number;
  /** The part shown and a quarter as much again on each side, so that a short drag finds pins already there. */
  bounds: Bounds;
}

/** The view of the map around this component; asks for a new drawing when the map moves, zooms or changes size. */
export function useMapView(): [LeafletMap, MapView] {
  const [view, setView] = useState<MapView | null>(null);
  const map = useMapEvents({
    zoomanim: ({ center, zoom }) => setView((now) => ({ ...(now ?? viewOf(map)), centre: center, zoom })),
    moveend: () => setView(viewOf(map)),
    viewreset: () => setView(viewOf(map)),
  });
  return [map, view ?? viewOf(map)];
}

function viewOf(map: LeafletMap): MapView {
  const zoom = map.getZoom();
  return {
    zoom,
    centre: map.getCenter(),
    settledZoom: Math.round(zoom),
    bounds: boundsFrom(map.getBounds().pad(0.25)),
  };
}

function boundsFrom(bounds: LatLngBounds): Bounds {
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/**
 * The CSS transform that puts an element of one of the map's panes over a position.
 * Worked out from the view, not from the map, since during a zoom the map still stands where it was.
 */
export function placedAt(map: LeafletMap, view: MapView, latitude: number, longitude: number): string {
  const fromCentre = map.project([latitude, longitude], view.zoom).subtract(map.project(view.centre, view.zoom));
  const point = fromCentre.add(map.containerPointToLayerPoint(map.getSize().divideBy(2)));
  return `translate3d(${Util.formatNum(point.x, 1)}px, ${Util.formatNum(point.y, 1)}px, 0)`;
}
