/** The pins, as real buttons in the order of the list. */
import { DomEvent } from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Circle } from 'react-leaflet';
import type { Position } from '../../domain/near/position.ts';
import { groupsIn, type PinGroup, pinIndex } from './clusters.ts';
import { placedAt, useMapView } from './map-view.ts';
import type { MapPin } from './pins.ts';
import { type PlacedPin, tellPlaced } from './streets/placed-pins.ts';

/**
 * How far from the marked spot an approximate place may be: its position is rounded to a hundredth of a degree,
 * which in Britain is up to 556 m north or south and up to 360 m east or west.
 */
const approximateMetres = 660;

interface MapPinsProps {
  pins: MapPin[];
  /** Where the school’s mark stands. */
  school: Position | null;
  highlighted: string | null;
  chosen: MapPin[] | null;
  /** Interest to the address of its drawing in the site's set of icons. */
  icons: Record<string, string>;
  /** Interest to its family, which has a colour. */
  families: Record<string, string | undefined>;
  onHighlight(slug: string | null): void;
  onChoosePins(pins: MapPin[]): void;
}

export function MapPins({
  pins,
  school,
  highlighted,
  chosen,
  icons,
  families,
  onHighlight,
  onChoosePins,
}: MapPinsProps) {
  const [map, view] = useMapView();
  const index = useMemo(() => pinIndex(pins), [pins]);
  const [west, south, east, north] = view.bounds;
  const groups = useMemo(
    () => groupsIn(index, pins, [west, south, east, north], view.settledZoom),
    [index, pins, west, south, east, north, view.settledZoom],
  );
  const chosenListing = chosen?.length === 1 ? (chosen[0]?.slug ?? null) : null;
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const focusOn = useRef<string | null>(null);

  useEffect(
    function keepDoubleTapsFromZooming() {
      const pane = map.getPane('markerPane') as HTMLElement;
      DomEvent.on(pane, 'dblclick', DomEvent.stop);
      return () => void DomEvent.off(pane, 'dblclick', DomEvent.stop);
    },
    [map],
  );

  useEffect(
    function keepNamesClear() {
      const kindOf = (group: PinGroup) => (group.pins.length > 1 || group.pins[0]?.approximate ? 'group' : 'pin');
      const marks = groups.map((group): PlacedPin => {
        const { latitude, longitude } = group;
        return { kind: kindOf(group), latitude, longitude };
      });
      tellPlaced(map, school ? [...marks, { kind: 'school', ...school }] : marks);
    },
    [map, groups, school],
  );

  // A group falls apart when pressed, and its button with it: the focus goes to where its first pin now is.
  useEffect(
    function followThePressedGroup() {
      const group = groups.find((each) => each.pins.some(({ id }) => id === focusOn.current));
      if (!group || buttons.current.get(group.key) === document.activeElement) return;
      buttons.current.get(group.key)?.focus();
      focusOn.current = null;
    },
    [groups],
  );

  function press(group: PinGroup) {
    if (group.opensAt === null) return onChoosePins(group.pins);
    focusOn.current = group.pins[0]?.id ?? null;
    map.setView([group.latitude, group.longitude], group.opensAt);
  }

  /** Tab goes through the pins in the order of the list: one beyond the edge is brought into sight. */
  function bringIntoSight(button: HTMLButtonElement, { latitude, longitude }: PinGroup) {
    // Not on a press: the pin would move away from under the finger.
    if (!button.matches(':focus-visible')) return;
    map.panInside([latitude, longitude], { padding: [48, 60] });
  }

  return (
    <>
      {(chosen ?? []).filter(isFirstThere).map((pin) => (
        <Circle
          key={pin.id}
          center={[pin.latitude, pin.longitude]}
          radius={approximateMetres}
          className="map-soft-area"
          interactive={false}
        />
      ))}
      {createPortal(
        groups.map((group) => (
          <button
            key={group.key}
            ref={(button) => {
              if (button) buttons.current.set(group.key, button);
              else buttons.current.delete(group.key);
            }}
            type="button"
            className={`map-placed leaflet-zoom-animated ${classOf(group)}`}
            style={{ transform: placedAt(map, view, group.latitude, group.longitude) }}
            aria-label={group.name}
            title={group.name}
            aria-expanded={group.opensAt === null ? isChosen(group, chosen) : undefined}
            data-highlighted={group.pins.some(({ slug }) => slug === highlighted) || undefined}
            data-hue={group.pins.length === 1 ? families[group.pins[0]?.interest ?? ''] : undefined}
            data-testid={group.pins.length === 1 ? 'map-pin' : 'map-group'}
            data-listings={[...new Set(group.pins.map(({ slug }) => slug))].join(' ')}
            onClick={() => press(group)}
            onFocus={(event) => {
              bringIntoSight(event.currentTarget, group);
              onHighlight(listingOf(group));
            }}
            onBlur={() => onHighlight(chosenListing)}
            onMouseEnter={() => onHighlight(listingOf(group))}
            onMouseLeave={() => onHighlight(chosenListing)}
          >
            <span className="map-pin-face">
              <Face group={group} icons={icons} />
            </span>
          </button>
        )),
        map.getPane('markerPane') as HTMLElement,
      )}
    </>
  );
}

function Face({ group, icons }: { group: PinGroup; icons: Record<string, string> }) {
  const [pin] = group.pins;
  if (group.pins.length > 1 || !pin) return <span>{group.pins.length}</span>;
  const icon = icons[pin.interest];
  if (!icon) return <span>{pin.name.slice(0, 1).toUpperCase()}</span>;
  return (
    <svg aria-hidden="true" focusable="false" width="22" height="22" viewBox="0 0 24 24">
      <use href={icon} />
    </svg>
  );
}

/** The one listing that a group stands for, or null where there are several. */
function listingOf({ listings, pins }: PinGroup): string | null {
  return listings === 1 ? (pins[0]?.slug ?? null) : null;
}

function classOf({ pins }: PinGroup): string {
  if (pins.length > 1) return 'map-group';
  return pins[0]?.approximate ? 'map-pin map-pin-approximate' : 'map-pin';
}

/** One soft area for a part of town, however many listings keep their address there to themselves; shown when it is chosen. */
function isFirstThere(pin: MapPin, index: number, pins: MapPin[]): boolean {
  const same = (other: MapPin) =>
    other.approximate && other.latitude === pin.latitude && other.longitude === pin.longitude;
  return pin.approximate && pins.findIndex(same) === index;
}

function isChosen(group: PinGroup, chosen: MapPin[] | null): boolean {
  return chosen !== null && chosen[0]?.id === group.pins[0]?.id;
}
