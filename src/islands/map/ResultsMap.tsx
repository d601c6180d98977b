/**
 * The results on a map: the same listings as the list, in the same order, never the only way to them.
 *
 * Loaded only when a visitor asks for it. Nothing it draws comes from anywhere but this site.
 */
import type { Map as LeafletMap } from 'leaflet';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import type { Card } from '../../domain/finder/card.ts';
import type { Box } from '../../domain/near/map-box.ts';
import { hasPosition, type MaybePosition } from '../../domain/near/position.ts';
import type { NearPoint } from '../../domain/near/where-is.ts';
import { AreaButton } from './AreaButton.tsx';
import { ChosenPanel } from './ChosenPanel.tsx';
import { closestZoom, furthestZoom } from './clusters.ts';
import { MapControls } from './MapControls.tsx';
import { MapMark } from './MapMark.tsx';
import { MapPins } from './MapPins.tsx';
import { mapSummary, pinsFrom } from './pins.ts';
import { useResultsInView } from './results-in-view.ts';
import { Credit } from './streets/Credit.tsx';
import { streetsMessage, useStreets } from './streets/use-streets.ts';
import { useChosen } from './use-chosen.ts';

export interface ResultsMapProps {
  school: MaybePosition & { name: string };
  /** In the order of the list. */
  cards: Card[];
  /** The listing that the visitor points at in the list. */
  highlighted: string | null;
  onHighlight(slug: string | null): void;
  /** The card of a listing, as it stands in the list. */
  showCard(card: Card): ReactNode;
  /** The visitor pressed Escape, perhaps on the pin of this listing: back to the list. */
  onLeave(slug: string | null): void;
  /** From where distances are measured, where that is not the school; said on the map, and nowhere kept. */
  near: NearPoint | null;
  /** The part of the map whose listings alone are shown. */
  area: Box | null;
  onSearchArea(area: Box | null): void;
  /** What the school's base map is; null where it has none. */
  baseMapUrl: string | null;
  /** Interest to the address of its drawing, like `/icons.svg#ball`. */
  icons?: Record<string, string>;
  /** Interest to its family, which has a colour. */
  families?: Record<string, string | undefined>;
}

const noIcons: Record<string, string> = {};

export default function ResultsMap(props: ResultsMapProps) {
  const {
    school,
    cards,
    highlighted,
    onHighlight,
    showCard,
    onLeave,
    baseMapUrl,
    icons = noIcons,
    families = noIcons,
  } = props;
  const { near, area, onSearchArea } = props;
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [isBare, setBare] = useState(false);
  const pins = useMemo(() => pinsFrom(cards), [cards]);
  const { streets, isWhole } = useStreets(baseMapUrl);
  const { noteMoved, hasMoved, setMoved, showEverything } = useResultsInView(map, pins, near ?? school);
  const { chosen, chosenCards, choosePins, showOne, close } = useChosen(cards, map, onHighlight);
  const mark = useMemo(
    () => (hasPosition(school) ? { latitude: school.latitude, longitude: school.longitude } : null),
    [school],
  );
  const end = useRef<HTMLSpanElement>(null);
  const heading = useId();
  const message = streetsMessage(streets, isWhole);

  useEffect(
    function lookForStyles() {
      if (map && getComputedStyle(map.getContainer()).getPropertyValue('--styled') === '') setBare(true);
    },
    [map],
  );
  // A filter may let the code through and not the styles: the map would cover the page in pieces.
  if (isBare) throw new Error('The styles of the map did not come.');

  useEffect(
    function nameTheMap() {
      const container = map?.getContainer();
      container?.setAttribute('role', 'group');
      container?.setAttribute('aria-roledescription', 'map');
      container?.setAttribute('aria-label', `Places near ${school.name}. Arrow keys move the map.`);
    },
    [map, school.name],
  );

  function searchArea(asked: Box | null) {
    setMoved(asked === null);
    onSearchArea(asked);
  }

  function leaveOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (chosenCards.length > 0) return close();
    onHighlight(null);
    const pin = (event.target as Element).closest<HTMLElement>('[data-listings]');
    onLeave(pin?.dataset.listings?.split(' ')[0] ?? null);
  }

  return (
    <section className="results-map" aria-labelledby={heading} data-testid="results-map" onKeyDown={leaveOnEscape}>
      <h2 id={heading} className="map-heading">
        Map
      </h2>
      <p className="map-summary">{mapSummary(cards)}</p>
      <button type="button" className="map-skip" onClick={() => end.current?.focus()}>
        Skip the map
      </button>
      <div className="map-box" onPointerDownCapture={noteMoved} onWheelCapture={noteMoved} onKeyDownCapture={noteMoved}>
        {map && (hasMoved || area) && <AreaButton map={map} area={hasMoved ? null : area} onSearch={searchArea} />}
        <MapContainer
          ref={setMap}
          className="map-canvas"
          center={[54, -3]}
          zoom={furthestZoom}
          minZoom={furthestZoom}
          maxZoom={closestZoom}
          zoomControl={false}
          attributionControl={false}
          {...(wantsLessMotion() && { zoomAnimation: false, fadeAnimation: false, inertia: false })}
        >
          {streets.state === 'drawn' && (
            <streets.Streets about={streets.about} tiles={streets.tiles} school={school.name} isWhole={isWhole} />
          )}
          {hasPosition(school) && (
            <MapMark kind="school" name={school.name} latitude={school.latitude} longitude={school.longitude} />
          )}
          {near && <MapMark kind="near" name={near.label} latitude={near.latitude} longitude={near.longitude} />}
          <MapPins
            pins={pins}
            school={mark}
            highlighted={highlighted}
            chosen={chosen}
            icons={icons}
            families={families}
            onHighlight={onHighlight}
            onChoosePins={choosePins}
          />
        </MapContainer>
        {streets.state === 'drawn' && <Credit {...streets.about.attribution} />}
      </div>
      {chosen && chosenCards.length > 0 && (
        <ChosenPanel
          key={chosen.map(({ id }) => id).join(' ')}
          cards={chosenCards}
          place={chosen[0]?.place ?? ''}
          showCard={showCard}
          onShow={showOne}
          onClose={close}
        />
      )}
      {map && <MapControls map={map} onMoved={noteMoved} onShowAll={showEverything} />}
      <p className="map-message" role="status">
        {message}
      </p>
      <span ref={end} tabIndex={-1} />
    </section>
  );
}

const wantsLessMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
