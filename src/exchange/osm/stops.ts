/** Bus stops, tram stops and stations of an OpenStreetMap extract. */
import { distanceKm } from '../../domain/near/distance.ts';
import type { Stop, StopKind } from '../../domain/near/stops.ts';
import type { OsmFeature } from './feature.ts';

/** The stops people know by a name, in the order of their names; the two poles of one stop stay two. */
export function stopsIn(features: OsmFeature[]): Stop[] {
  const stops: Stop[] = [];
  for (const { tags, geometry } of features) {
    const kind = stopKind(tags);
    const name = tags.name?.trim();
    if (!kind || !name) continue;
    const [longitude, latitude] = geometry.type === 'Point' ? geometry.coordinates : middle(geometry);
    const welsh = tags['name:cy'];
    const letter = stopLetter(tags);
    const stop: Stop = {
      name,
      ...(welsh && welsh !== name && { welsh }),
      ...(letter && { letter }),
      kind,
      latitude: fiveDecimals(latitude!),
      longitude: fiveDecimals(longitude!),
    };
    if (!stops.some((other) => isSame(stop, other))) stops.push(stop);
  }
  return stops.toSorted(
    (one, other) =>
      one.name.localeCompare(other.name, 'en-GB') || one.latitude - other.latitude || one.longitude - other.longitude,
  );
}

function stopKind(tags: OsmFeature['tags']): StopKind | null {
  if (tags.highway === 'bus_stop' || tags.amenity === 'bus_station') return 'bus';
  if (tags.railway === 'tram_stop' || tags.station === 'light_rail' || tags.station === 'subway') return 'tram';
  return tags.railway === 'station' || tags.railway === 'halt' ? 'train' : null;
}

/** “A”, “Stand 3”, “Bay C”. NaPTAN's other indicators (opp, adj, o/s) are short for words that tell a child nothing. */
function stopLetter(tags: OsmFeature['tags']): string | null {
  const letter = tags.local_ref ?? tags['naptan:Indicator'] ?? '';
  return /^(?:(?:stop|stand|stance|bay) )?[a-z]{0,2}\d{0,2}$/i.test(letter) && letter !== '' ? letter : null;
}

/** A station is often drawn twice, as a point and as its grounds, and a tram stop once a track. */
function isSame(stop: Stop, other: Stop): boolean {
  if (stop.name !== other.name || stop.kind !== other.kind || stop.letter !== other.letter) return false;
  return distanceKm(stop, other) < (stop.kind === 'bus' ? 0.005 : 0.2);
}

function middle(geometry: OsmFeature['geometry']): [number, number] {
  const points = geometry.type === 'MultiPolygon' ? geometry.coordinates[0]![0]! : [];
  const centre = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]!);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [centre(0), centre(1)];
}

/** About a metre. */
const fiveDecimals = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
