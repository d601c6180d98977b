/** Streets are cut into many short ways in OpenStreetMap; joined, they are smaller and carry their name better. */
import type { LineString, Position } from 'geojson';
import type { MapFeature } from './feature.ts';

/** The same shapes, with lines of the same layer and properties joined where exactly two of them meet. */
export function withJoinedLines(features: MapFeature[]): MapFeature[] {
  const groups = new Map<string, MapFeature[]>();
  const rest: MapFeature[] = [];
  for (const feature of features) {
    if (feature.geometry.type !== 'LineString') rest.push(feature);
    else {
      const alike = JSON.stringify([feature.layer, feature.minZoom, feature.properties]);
      const group = groups.get(alike);
      if (group) group.push(feature);
      else groups.set(alike, [feature]);
    }
  }
  for (const group of groups.values()) {
    const lines = joinedLines(group.map(({ geometry }) => (geometry as LineString).coordinates));
    for (const coordinates of lines) rest.push({ ...group[0]!, geometry: { type: 'LineString', coordinates } });
  }
  return rest;
}

/** Lines joined end to end, whichever way each runs, but never through a point where three or more ends meet. */
export function joinedLines(lines: Position[][]): Position[][] {
  const left = new Set(lines);
  const endings = new Map<string, Position[][]>();
  for (const line of lines)
    for (const end of [line[0]!, line.at(-1)!]) endings.set(key(end), [...(endings.get(key(end)) ?? []), line]);

  function extended(line: Position[]): Position[] {
    const whole = [...line];
    for (;;) {
      const end = whole.at(-1)!;
      const meeting = endings.get(key(end))!;
      const next = meeting.find((each) => left.has(each));
      if (meeting.length !== 2 || !next) return whole;
      left.delete(next);
      const onward = key(next[0]!) === key(end) ? next : next.toReversed();
      whole.push(...onward.slice(1));
    }
  }

  return lines.flatMap((line) => {
    if (!left.delete(line)) return [];
    const forwards = extended(line);
    return [extended(forwards.toReversed()).toReversed()];
  });
}

const key = (position: Position) => `${position[0]},${position[1]}`;
