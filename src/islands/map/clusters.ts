/** Pins that would cover each other are drawn as one, with their number on it. */
import Supercluster from 'supercluster';
import { type MapPin, withOwnNames } from './pins.ts';

/** One thing to press on the map: a pin alone, or several so near that they are drawn as one. */
export interface PinGroup {
  key: string;
  latitude: number;
  longitude: number;
  /** In the order of the list. */
  pins: MapPin[];
  /** How many different listings. */
  listings: number;
  name: string;
  /** The zoom at which the group falls apart; null where it never does, for its pins are at one spot. */
  opensAt: number | null;
}

/** `[west, south, east, north]`, in degrees. */
export type Bounds = [number, number, number, number];

export const furthestZoom = 9;
export const closestZoom = 18;
/** Pins nearer than this are drawn as one: a little more than the 44 pixels of a target. */
const nearnessInPixels = 46;

export type PinIndex = Supercluster<PinProperties, PinProperties>;
interface PinProperties {
  /** Place in the list; of a group, that of its first pin. */
  order: number;
}

/** The pins, ready to be asked for at any zoom. */
export function pinIndex(pins: MapPin[]): PinIndex {
  return new Supercluster<PinProperties, PinProperties>({
    radius: nearnessInPixels,
    extent: 256,
    minZoom: furthestZoom,
    maxZoom: closestZoom,
    reduce: (all, each) => {
      all.order = Math.min(all.order, each.order);
    },
  }).load(
    pins.map((pin, order) => ({
      type: 'Feature',
      properties: { order },
      geometry: { type: 'Point', coordinates: [pin.longitude, pin.latitude] },
    })),
  );
}

/** What is drawn within `bounds` at `zoom`, in the order of the list; no two share a name. */
export function groupsIn(index: PinIndex, pins: MapPin[], bounds: Bounds, zoom: number): PinGroup[] {
  const groups = index
    .getClusters(bounds, zoom)
    .sort((one, other) => one.properties.order - other.properties.order)
    .map(({ geometry, properties }) => {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      if (!('cluster_id' in properties)) return alone(pins[properties.order] as MapPin);
      const orders = index
        .getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY)
        .map((leaf) => leaf.properties.order);
      const members = orders.sort((one, other) => one - other).map((order) => pins[order] as MapPin);
      const opensAt = index.getClusterExpansionZoom(properties.cluster_id);
      return together(properties.cluster_id, latitude, longitude, members, opensAt > closestZoom ? null : opensAt);
    });
  return withOwnNames(groups);
}

function alone(pin: MapPin): PinGroup {
  const { id: key, latitude, longitude, name } = pin;
  return { key, latitude, longitude, pins: [pin], listings: 1, name, opensAt: null };
}

function together(id: number, latitude: number, longitude: number, pins: MapPin[], opensAt: number | null): PinGroup {
  const listings = new Set(pins.map(({ slug }) => slug)).size;
  return { key: `group-${id}`, latitude, longitude, pins, listings, name: groupName(pins, listings, opensAt), opensAt };
}

function groupName(pins: MapPin[], listings: number, opensAt: number | null): string {
  const count = listings === 1 ? '1 activity' : `${listings} activities`;
  const place = pins[0]?.place;
  const press = opensAt === null ? 'Press to see them.' : 'Press to zoom in.';
  if (!place) return `${count} here. ${press}`;
  return `${count} ${opensAt === null ? 'at' : 'around'} ${place}. ${press}`;
}
