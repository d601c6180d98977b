/** A place that is no result, marked in another shape than any pin, with its name: the school, or the point distances are from. */
import { createPortal } from 'react-dom';
import { placedAt, useMapView } from './map-view.ts';

interface Props {
  kind: 'school' | 'near';
  name: string;
  latitude: number;
  longitude: number;
}

export function MapMark({ kind, name, latitude, longitude }: Props) {
  const [map, view] = useMapView();
  const pane = map.getPane('school') ?? map.createPane('school');
  return createPortal(
    <div
      className="map-placed leaflet-zoom-animated"
      style={{ transform: placedAt(map, view, latitude, longitude) }}
      data-testid={`map-${kind}`}
    >
      <span className={`map-${kind}-mark`} aria-hidden="true" />
      {kind === 'school' ? (
        <span className="map-mark-name">
          School<span className="for-ears" translate="no">{`: ${name}`}</span>
        </span>
      ) : (
        <span className="map-mark-name" translate="no">
          {name}
        </span>
      )}
    </div>,
    pane,
  );
}
