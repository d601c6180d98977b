/** The names on the base map: those given as labels, and the names of streets laid along them. */
import type { BaseMap, BaseMapFeature, LabelKind } from '../../domain/base-map.ts';
import { closestZoom } from './clusters.ts';

export interface MapLabel {
  text: string;
  of: LabelKind | 'street' | 'main-road';
  latitude: number;
  longitude: number;
  /** Shown from this zoom to that one. */
  from: number;
  to: number;
  /** How far it is turned, clockwise, in degrees between −90 and 90. */
  turn: number;
}

const streetsFrom = { street: 16, 'main-road': 15 } as const;
/** About the width of a letter of a street's name, in pixels. */
const letterWidth = 6.5;
/** Metres in a pixel at zoom 0 on the equator: 2π × 6 378 137 m ÷ 256. */
const metresInAPixel = 156_543.03;
const metresInADegree = 111_195;

/** The names of `map`, in its own order; a street too short for its name has none. */
export function labelsFrom(map: BaseMap): MapLabel[] {
  return map.features.flatMap((feature) => labelOf(feature) ?? []);
}

function labelOf({ properties, geometry }: BaseMapFeature): MapLabel | null {
  const { kind, name, of, from, to } = properties;
  if (!name) return null;
  if (kind === 'label' && geometry.type === 'Point') {
    const [longitude, latitude] = geometry.coordinates;
    return { text: name, of: of ?? 'spot', latitude, longitude, from: from ?? 0, to: to ?? closestZoom, turn: 0 };
  }
  if ((kind === 'street' || kind === 'main-road') && geometry.type === 'LineString') {
    return alongStreet(name, kind, geometry.coordinates);
  }
  return null;
}

/** Along the longest straight piece, from the zoom at which the piece is longer than the name. */
function alongStreet(text: string, of: 'street' | 'main-road', line: [number, number][]): MapLabel | null {
  const [start, end] = longestPiece(line);
  const latitude = (start[1] + end[1]) / 2;
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  const east = (end[0] - start[0]) * narrowing * metresInADegree;
  const north = (end[1] - start[1]) * metresInADegree;
  const metres = Math.hypot(east, north);
  const fitsFrom = Math.ceil(Math.log2((text.length * letterWidth * metresInAPixel * narrowing) / metres));
  const from = Math.max(streetsFrom[of], fitsFrom);
  if (!(from <= closestZoom)) return null;
  const turn = Math.round((-Math.atan(north / east) * 180) / Math.PI);
  return { text, of, latitude, longitude: (start[0] + end[0]) / 2, from, to: closestZoom, turn };
}

function longestPiece(line: [number, number][]): [[number, number], [number, number]] {
  let longest: [[number, number], [number, number]] = [line[0]!, line[1]!];
  for (let index = 1; index < line.length - 1; index += 1) {
    const piece: [[number, number], [number, number]] = [line[index]!, line[index + 1]!];
    if (squareLength(piece) > squareLength(longest)) longest = piece;
  }
  return longest;
}

const squareLength = ([start, end]: [[number, number], [number, number]]) =>
  (end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2;
