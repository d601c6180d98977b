/** The link that gives directions to a place: the one thing here that leaves the site for a map. */

export interface Destination {
  name: string;
  latitude: number;
  longitude: number;
}

export type Device = 'android' | 'apple' | 'other';

/**
 * Directions to a place: in the map app that somebody has chosen on their phone, else on OpenStreetMap's website.
 * Only the destination is in it. Sources: RFC 5870 and Android's intents for `geo:`; Apple, Map Links.
 */
export function directionsAddress({ name, latitude, longitude }: Destination, device: Device): string {
  const point = `${latitude},${longitude}`;
  if (device === 'android') return `geo:${point}?q=${point}(${encodeURIComponent(name)})`;
  if (device === 'apple') return `https://maps.apple.com/?daddr=${point}&dirflg=w`;
  return `https://www.openstreetmap.org/directions?to=${encodeURIComponent(point)}`;
}

/** What kind of device this is. A tablet of Apple's calls itself a Macintosh, but can be touched. */
export function deviceOf(userAgent: string, touchPoints: number): Device {
  if (/Android/i.test(userAgent)) return 'android';
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return 'apple';
  return 'other';
}
