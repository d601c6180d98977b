/** Where the school is: a mark of another shape than any pin, with its name. */
import { createPortal } from 'react-dom';
import { placedAt, useMapView } from './map-view.ts';
import type { MapSchool } from './ResultsMap.tsx';

export function SchoolMark({ school: { name, latitude, longitude } }: { school: MapSchool }) {
  const [map, view] = useMapView();
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  const pane = map.getPane('school') ?? map.createPane('school');
  return createPortal(
    <div
      className="map-placed leaflet-zoom-animated"
      style={{ transform: placedAt(map, view, latitude, longitude) }}
      data-testid="map-school"
    >
      <span className="map-school-mark" aria-hidden="true" />
      <span className="map-mark-name">{name}</span>
    </div>,
    pane,
  );
}
