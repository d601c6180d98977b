/** The land, water and streets behind the pins. Colours and widths are in styles/map.css, for light, dark and print. */
import type { FeatureCollection } from 'geojson';
import { memo, useEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { GeoJSON, Pane } from 'react-leaflet';
import { type BaseMap as BaseMapData, baseMapKinds } from '../../domain/base-map.ts';
import { labelsFrom, type MapLabel } from './labels.ts';
import { type MapView, placedAt, useMapView } from './map-view.ts';

// A road is drawn twice: a wide line for its edges, then a narrower one for its surface, so that crossings look open.
const edged = new Set(['street', 'main-road']);
const drawn = baseMapKinds.filter((kind) => kind !== 'label');
const passes = [
  ...drawn.filter((kind) => !edged.has(kind) && kind !== 'railway').map((kind) => ({ kind, className: `map-${kind}` })),
  ...[...edged].map((kind) => ({ kind, className: `map-${kind}-edge` })),
  ...[...edged, 'railway'].map((kind) => ({ kind, className: `map-${kind}` })),
  { kind: 'railway', className: 'map-railway-sleepers' },
];

export const BaseMap = memo(function BaseMap({ map, school }: { map: BaseMapData; school: string }) {
  return (
    <>
      <Pane name="base" className="map-base-pane">
        {passes.map(({ kind, className }) => (
          <GeoJSON key={className} data={shapesOf(map, kind)} style={{ className }} interactive={false} />
        ))}
      </Pane>
      <Labels map={map} school={school} />
    </>
  );
});

function shapesOf({ features }: BaseMapData, kind: string): FeatureCollection {
  return { type: 'FeatureCollection', features: features.filter(({ properties }) => properties.kind === kind) };
}

/** The names, but for that of the school itself, which has a mark of its own. */
function Labels({ map: baseMap, school }: { map: BaseMapData; school: string }) {
  const [map, view] = useMapView();
  const labels = useMemo(() => labelsFrom(baseMap).filter(({ text }) => text !== school), [baseMap, school]);

  useEffect(
    function tellTheStylesHowNear() {
      map.getContainer().dataset.scale = scaleOf(view.settledZoom);
    },
    [map, view.settledZoom],
  );

  const pane = map.getPane('labels') ?? map.createPane('labels');
  return createPortal(
    <div aria-hidden="true">
      {labels
        .filter((label) => isShown(label, view))
        .map((label) => (
          <span
            key={`${label.of} ${label.text} ${label.latitude} ${label.longitude}`}
            className="map-placed leaflet-zoom-animated"
            style={{ transform: placedAt(map, view, label.latitude, label.longitude) }}
          >
            <span className={`map-label map-label-${label.of}`} style={{ rotate: `${label.turn}deg` }}>
              {label.text}
            </span>
          </span>
        ))}
    </div>,
    pane,
  );
}

/** Three scales are enough for the widths of roads: see styles/map.css. */
const scaleOf = (zoom: number) => (zoom < 14 ? 'far' : zoom < 17 ? 'near' : 'street');

function isShown(label: MapLabel, { settledZoom, bounds: [west, south, east, north] }: MapView): boolean {
  if (settledZoom < label.from || settledZoom > label.to) return false;
  const { latitude, longitude } = label;
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}
