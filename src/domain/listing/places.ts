/** The places of a listing, and what each is called. */
import type { PublicPlace } from '../directory/directory.ts';
import { nearestKm } from '../near/distance.ts';
import type { Pin } from '../near/pin.ts';
import { hasPosition, type MaybePosition } from '../near/position.ts';

export interface PlaceFacts {
  /** Which of the listing's places it is, from 0. */
  at: number;
  /** What to call it: the name, the first part of the address, or the part of town. */
  name: string;
  address?: string;
  area?: string;
  postcode?: string;
  /** The exact address is hidden on purpose. */
  hidden: boolean;
  /** Straight line from the school in kilometres to one decimal; null where either is not known. */
  km: number | null;
  gettingThere?: string;
  latitude?: number;
  longitude?: number;
}

export function placesOf(places: readonly PublicPlace[], school: MaybePosition): PlaceFacts[] {
  return places.map((place, at) => ({
    at,
    name: placeName(place),
    address: place.address,
    area: place.area,
    postcode: place.postcode,
    hidden: place.hideExactAddress,
    km: nearestKm(school, [place]),
    gettingThere: place.gettingThere,
    latitude: place.latitude,
    longitude: place.longitude,
  }));
}

/** Its name; else the first part of its address; else its part of town or postcode. */
export function placeName(place: PublicPlace): string {
  if (place.hideExactAddress) return place.area ?? '';
  return place.name ?? place.address?.split(',')[0]?.trim() ?? place.area ?? place.postcode ?? '';
}

/** The nearest to the school; undefined where no distance is known. */
export function nearestPlace(places: readonly PlaceFacts[]): PlaceFacts | undefined {
  return places.filter(({ km }) => km !== null).sort((one, other) => one.km! - other.km!)[0];
}

/** A pin for each place whose position is known. */
export function pinsOf(places: readonly PlaceFacts[]): Pin[] {
  return places.filter(hasPosition).map(({ latitude, longitude, hidden, name, at }) => ({
    latitude,
    longitude,
    approximate: hidden,
    place: name,
    at,
  }));
}
