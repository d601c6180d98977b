/** From the cards of the results to the pins of the map, in the same order and each with a name of its own. */
import type { Card } from '../../domain/finder/card.ts';

export interface MapPin {
  /** `chess-club/0`: the listing, and which of its places. */
  id: string;
  slug: string;
  latitude: number;
  longitude: number;
  /** Stands for a part of town, never for a door. */
  approximate: boolean;
  place: string;
  /** What a screen reader says; no two pins share it. */
  name: string;
  /** The main interest, which chooses the drawing on the pin. */
  interest: string;
}

/** A pin for each place of each card, in the order of the list. */
export function pinsFrom(cards: Card[]): MapPin[] {
  const pins = cards.flatMap((card) =>
    card.pins.map((pin, index) => ({
      id: `${card.slug}/${index}`,
      slug: card.slug,
      latitude: pin.latitude,
      longitude: pin.longitude,
      approximate: pin.approximate,
      place: pin.place,
      name: pinName(card.name, pin.place, pin.approximate),
      interest: card.interests[0] ?? '',
    })),
  );
  return withOwnNames(pins);
}

function pinName(listing: string, place: string, approximate: boolean): string {
  if (!place) return listing;
  return approximate ? `${listing}, somewhere in ${place}` : `${listing}, ${place}`;
}

/** The same things, with “(2 of 3)” after a name that comes more than once. */
export function withOwnNames<T extends { name: string }>(things: T[]): T[] {
  const times = new Map<string, number>();
  for (const { name } of things) times.set(name, (times.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return things.map((thing) => {
    const of = times.get(thing.name) ?? 1;
    if (of === 1) return thing;
    const number = (seen.get(thing.name) ?? 0) + 1;
    seen.set(thing.name, number);
    return { ...thing, name: `${thing.name} (${number} of ${of})` };
  });
}

/** What the map shows of the results, in one sentence: it never has more than the list. */
export function mapSummary(cards: Card[]): string {
  const onMap = cards.filter((card) => card.pins.length > 0).length;
  const notOnMap = cards.length - onMap;
  if (cards.length === 0) return 'Nothing to show on the map.';
  if (onMap === 0) return 'None of these has a place on the map. They are all in the list.';
  const shown = `${onMap === 1 ? '1 activity is' : `${onMap} activities are`} on the map.`;
  if (notOnMap === 0) return shown;
  return `${shown} ${notOnMap === 1 ? '1 more has' : `${notOnMap} more have`} no place on it, and ${
    notOnMap === 1 ? 'is' : 'are'
  } in the list.`;
}
