/** Places that can be named instead of a postcode: the school, parts of town, and where things happen. */

import { fold } from '../text/fold.ts';
import { distanceKm } from './distance.ts';
import type { Pin } from './pin.ts';
import { hasPosition, type MaybePosition, type Position } from './position.ts';

export interface NamedPlace extends Position {
  name: string;
  /** A part of town is its middle, not a door. */
  about: boolean;
}

/** Two places of one name this near to each other are one. */
const samePlaceKm = 0.3;

/** Everything that can be named, each name once, by name. A name that two places share says nothing and is left out. */
export function placesNamed(
  school: MaybePosition & { name: string },
  file: { cards: readonly { pins: readonly Pin[] }[]; areas: readonly (Position & { name: string })[] },
): NamedPlace[] {
  const own = hasPosition(school) ? [{ ...school, about: false }] : [];
  const areas = file.areas.map((area) => ({ ...area, about: true }));
  const pins = file.cards.flatMap(({ pins }) =>
    pins
      .filter(({ approximate, place }) => !approximate && place !== '')
      .map((pin) => ({ ...pin, name: pin.place, about: false })),
  );
  const byName = new Map<string, NamedPlace | null>();
  for (const { name, latitude, longitude, about } of [...own, ...areas, ...pins]) {
    const before = byName.get(fold(name));
    const place = { name, latitude, longitude, about };
    if (before === undefined) byName.set(fold(name), place);
    // A part of town may share its name with a hall in it: the part of town came first.
    else if (before && !before.about && distanceKm(before, place) > samePlaceKm) byName.set(fold(name), null);
  }
  return [...byName.values()]
    .filter((place) => place !== null)
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}

/** The place of this very name; else those whose names hold every word of it, as words or beginnings of words. */
export function placesLike(text: string, places: readonly NamedPlace[]): NamedPlace[] {
  const asked = fold(text);
  const same = places.find(({ name }) => fold(name) === asked);
  if (same) return [same];
  const words = asked.split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return places.filter(({ name }) => {
    const own = fold(name).split(' ');
    return words.every((word) => own.some((each) => each.startsWith(word)));
  });
}
