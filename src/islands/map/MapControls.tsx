/** Buttons for all that dragging and pinching do (WCAG 2.2, 2.5.7), for people who cannot or would rather not. */
import type { Map as LeafletMap } from 'leaflet';
import { useSyncExternalStore } from 'react';
import { closestZoom, furthestZoom } from './clusters.ts';

const moves = [
  { name: 'Left', sign: '←', across: -1, down: 0 },
  { name: 'Right', sign: '→', across: 1, down: 0 },
  { name: 'Up', sign: '↑', across: 0, down: -1 },
  { name: 'Down', sign: '↓', across: 0, down: 1 },
];

interface MapControlsProps {
  map: LeafletMap;
  onShowAll(): void;
  onMoved(): void;
}

export function MapControls({ map, onShowAll, onMoved }: MapControlsProps) {
  const zoom = useZoom(map);

  function move(across: number, down: number) {
    onMoved();
    panByParts(map, across / 3, down / 3);
  }
  function zoomBy(steps: number) {
    onMoved();
    map.setZoom(zoom + steps);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; these buttons move a map.
    <div className="map-controls" role="group" aria-label="Move the map">
      {moves.map(({ name, sign, across, down }) => (
        <button key={name} type="button" onClick={() => move(across, down)}>
          <span aria-hidden="true">{sign}</span>
          <span className="for-ears">{name}</span>
        </button>
      ))}
      <button type="button" aria-disabled={zoom >= closestZoom} onClick={() => zoomBy(1)}>
        <span aria-hidden="true">+</span>
        <span className="for-ears">Zoom in</span>
      </button>
      <button type="button" aria-disabled={zoom <= furthestZoom} onClick={() => zoomBy(-1)}>
        <span aria-hidden="true">−</span>
        <span className="for-ears">Zoom out</span>
      </button>
      <button type="button" onClick={onShowAll}>
        Show all
      </button>
    </div>
  );
}

function useZoom(map: LeafletMap): number {
  return useSyncExternalStore(
    (changed) => {
      map.on('zoomend', changed);
      return () => void map.off('zoomend', changed);
    },
    () => map.getZoom(),
  );
}

/** Moves the map by parts of its own width and height. */
function panByParts(map: LeafletMap, across: number, down: number) {
  const { x, y } = map.getSize();
  map.panBy([Math.round(x * across), Math.round(y * down)]);
}
