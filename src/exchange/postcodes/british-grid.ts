import proj4 from 'proj4';
import type { Position } from '../../domain/near/position.ts';

// Ordnance Survey, “A guide to coordinate systems in Great Britain”, sections 6.6 and annexe A: the National Grid
// on the Airy 1830 ellipsoid, and the seven parameters of the Helmert transformation from OSGB36 to WGS84.
const nationalGrid =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m +no_defs';
const toDegrees = proj4(nationalGrid, 'WGS84');

/**
 * The position of a point of the British National Grid, in metres east and north, to 5 decimals, about a metre; null
 * outside Great Britain. The Helmert formula is right to about 5 m.
 */
export function positionFromGrid(easting: number, northing: number): Position | null {
  if (!(easting > 0 && easting < 700_000 && northing > 0 && northing < 1_300_000)) return null;
  const [longitude, latitude] = toDegrees.forward([easting, northing]);
  return { latitude: rounded(latitude!), longitude: rounded(longitude!) };
}

/** Degrees to 5 decimals. */
export const rounded = (degrees: number) => Math.round(degrees * 100_000) / 100_000;
