/** The grid in which maps on the web are cut into tiles. */
import type { Box } from './map-box.ts';

/** Which tiles a box touches at a zoom (Web Mercator, as every map on the web). */
export function tilesIn({ west, south, east, north }: Box, z: number): { x: number; y: number }[] {
  const count = 2 ** z;
  const column = (longitude: number) => Math.floor(((longitude + 180) / 360) * count);
  const row = (latitude: number) => {
    const radians = (latitude * Math.PI) / 180;
    return Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * count);
  };
  const tiles: { x: number; y: number }[] = [];
  for (let x = column(west); x <= column(east); x++)
    for (let y = row(north); y <= row(south); y++) tiles.push({ x, y });
  return tiles;
}
