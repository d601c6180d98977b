/** Narrows the results to the part of the map in sight, and takes that back. */
import type { Map as LeafletMap } from 'leaflet';
import type { Box } from '../../domain/near/map-box.ts';

interface AreaButtonProps {
  map: LeafletMap;
  /** The part in sight, where it is the one that was searched; null where another part is in sight. */
  area: Box | null;
  onSearch(area: Box | null): void;
}

/** One button for both, so that whoever pressed it still has it under their finger. */
export function AreaButton({ map, area, onSearch }: AreaButtonProps) {
  return (
    <button type="button" className="map-area" onClick={() => onSearch(area ? null : boxInSight(map))}>
      {area ? 'Search everywhere again' : 'Search this area'}
    </button>
  );
}

function boxInSight(map: LeafletMap): Box {
  const bounds = map.getBounds();
  return {
    west: bounds.getWest(),
    south: bounds.getSouth(),
    east: bounds.getEast(),
    north: bounds.getNorth(),
  };
}
