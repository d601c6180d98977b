/** A place is where its postcode is, and not in another county. */
import { distanceKm } from '../domain/near/distance.ts';
import { hasPosition, type MaybePosition } from '../domain/near/position.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/read-content.ts';
import { type Check, error, type Facts, inListing, type Spot, shownListings, warning } from './check.ts';

/** A postcode is some streets at most; beyond this a person should look. */
const lookKm = 1;
/** Beyond this one of the two is wrong, and a child would be sent to the wrong one. */
const wrongKm = 3;
/** How far from every school a place may be where no school says how far it reaches. */
const usualReachKm = 30;

export const positions: Check = (content, _today, facts) => {
  const places = shownListings(content).flatMap((entry) =>
    entry.data.places.map((place, index) => ({ place, spot: inListing(entry, 'places', index, 'latitude') })),
  );
  const schools = [...content.schools.values()].map((entry) => ({
    place: entry.data,
    spot: { kind: 'schools', entry, path: ['latitude'] } as Spot,
  }));
  return [
    ...[...places, ...schools].flatMap(({ place, spot }) => farFromPostcode(place, spot, facts)),
    ...places.flatMap(({ place, spot }) => farFromSchools(place, spot, content)),
  ];
};

function farFromPostcode(
  place: MaybePosition & { postcode?: string | undefined },
  spot: Spot,
  facts: Facts,
): Problem[] {
  const own = place.postcode === undefined ? null : (facts.positionOf?.(place.postcode) ?? null);
  if (!own || !hasPosition(place)) return [];
  const km = distanceKm(own, place);
  if (km <= lookKm) return [];
  const message = `is ${km.toFixed(1)} km from where ${place.postcode} is; correct the position or the postcode`;
  return [(km > wrongKm ? error : warning)(spot, 'geo.postcode_mismatch', message)];
}

function farFromSchools(place: MaybePosition, spot: Spot, content: Content): Problem[] {
  if (!hasPosition(place)) return [];
  const schools = [...content.schools.values()].flatMap(({ data }) =>
    hasPosition(data)
      ? [{ name: data.name, km: distanceKm(data, place), reach: (data.view.withinKm ?? usualReachKm / 2) * 2 }]
      : [],
  );
  const [nearest] = schools.toSorted((one, other) => one.km - other.km);
  if (!nearest || schools.some(({ km, reach }) => km <= reach)) return [];
  const message = `is ${Math.round(nearest.km)} km from ${nearest.name}, the nearest school, so pupils may never see it; check latitude and longitude`;
  return [warning(spot, 'geo.out_of_reach', message)];
}
