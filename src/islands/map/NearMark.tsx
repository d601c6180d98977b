/** The point that distances are measured from, softly: only on this screen, and gone when it is forgotten. */
import { createPortal } from 'react-dom';
import type { NearPoint } from '../../domain/near/where-is.ts';
import { placedAt, useMapView } from './map-view.ts';

export function NearMark({ point: { latitude, longitude, label } }: { point: NearPoint }) {
  const [map, view] = useMapView();
  const pane = map.getPane('school') ?? map.createPane('school');
  return createPortal(
    <div
      className="map-placed leaflet-zoom-animated"
      style={{ transform: placedAt(map, view, latitude, longitude) }}
      data-testid="map-near"
    >
      <span className="map-near-mark" aria-hidden="true" />
      <span className="map-mark-name">{label}</span>
    </div>,
    pane,
  );
}
