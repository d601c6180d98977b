/** What a place is called. */
import type { PublicPlace } from '../directory/directory.ts';

/** Its name; else the first part of its address; else its part of town or postcode. */
export function placeName(place: PublicPlace): string {
  if (place.hideExactAddress) return place.area ?? '';
  return place.name ?? place.address?.split(',')[0]?.trim() ?? place.area ?? place.postcode ?? '';
}
