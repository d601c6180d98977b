/** The streets behind the pins, drawn on canvases that no screen reader hears of. */
import L from 'leaflet';
import { leafletLayer } from 'protomaps-leaflet';
import { memo, useEffect, useSyncExternalStore } from 'react';
import { useMap } from 'react-leaflet';
import type { SchoolMap } from '../../../domain/near/school-map.ts';
import { clearOf, roomFor } from './clear-of.ts';
import { lookOf } from './colours.ts';
import { labelRules } from './label-rules.ts';
import { paintRules } from './paint-rules.ts';
import { placedBoxes } from './placed-pins.ts';
import { softEdge } from './soft-edge.ts';
import type { Tiles } from './tile.ts';
import { sharedTiles } from './tiles.ts';

interface StreetsProps {
  about: SchoolMap;
  tiles: Tiles;
  school: string;
  /** False while a tile could not be had: then each move of the map tries again. */
  isWhole: boolean;
}

/** What the drawing library's layers can do beside Leaflet's. */
interface Drawn {
  /** Forgets where names were put. */
  clearLayout(): void;
  rerenderTiles(): void;
}

/** More dots than two to a pixel cannot be seen, and cost a telephone its memory. */
const mostDots = 2;

// protomaps-leaflet takes Leaflet from the window.
Object.assign(globalThis, { L });

export const Streets = memo(function Streets({ about, tiles, school, isWhole }: StreetsProps) {
  const map = useMap();
  const isDark = useMedia('(prefers-color-scheme: dark)');

  useEffect(
    function drawStreets() {
      const container = map.getContainer();
      // Said to the styles as well, which turn dark streets into light ones on paper.
      container.dataset.streets = isDark ? 'dark' : 'light';
      map.getPane('tilePane')?.setAttribute('aria-hidden', 'true');
      const look = lookOf(container);
      const [west, south, east, north] = about.bounds;
      const names = labelRules(look, { language: document.documentElement.lang || 'en', school });
      const shared = {
        url: sharedTiles(tiles) as never,
        maxDataZoom: about.maxZoom,
        bounds: [
          [south, west],
          [north, east],
        ] as [[number, number], [number, number]],
        devicePixelRatio: Math.min(devicePixelRatio, mostDots),
        // Whom to thank is said in words beside the map: Leaflet would put its own name there too.
        attribution: '',
      };
      const layer = leafletLayer({
        ...shared,
        paintRules: paintRules(look.colours),
        labelRules: roomFor(names),
        backgroundColor: look.colours.ground,
      }) as unknown as L.GridLayer;
      // Above the pins and clear of them, wherever these stand just now.
      const above = leafletLayer({
        ...shared,
        pane: namesPane(map),
        paintRules: [],
        labelRules: clearOf(
          names.filter(({ dataLayer }) => dataLayer === 'places'),
          (zoom) => placedBoxes(map, zoom),
        ),
      } as Parameters<typeof leafletLayer>[0]) as unknown as L.GridLayer & Drawn;
      const drawNames = () => {
        above.clearLayout();
        above.rerenderTiles();
      };
      map.on('pinsplaced', drawNames);
      const layers = [layer, softEdge(about.bounds, look.colours.ground), above];
      for (const each of layers) each.addTo(map);
      return () => {
        map.off('pinsplaced', drawNames);
        for (const each of layers) each.remove();
        delete container.dataset.streets;
      };
    },
    [map, about, tiles, school, isDark],
  );

  useEffect(
    function fillTheGaps() {
      if (isWhole) return;
      // What is there already is not fetched again.
      const tryAgain = () => {
        map.eachLayer((layer) => {
          if ('rerenderTiles' in layer) (layer as L.Layer & Drawn).rerenderTiles();
        });
      };
      map.on('moveend', tryAgain);
      addEventListener('online', tryAgain);
      return () => {
        map.off('moveend', tryAgain);
        removeEventListener('online', tryAgain);
        tryAgain();
      };
    },
    [map, isWhole],
  );

  return null;
});

/** Above the pins, and nothing to press or to hear. */
function namesPane(map: L.Map): string {
  const pane = map.getPane('names') ?? map.createPane('names');
  pane.setAttribute('aria-hidden', 'true');
  return 'names';
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}
