/** The streets of a still map, drawn once on a canvas; fetched only when a poster is asked for. */
import { Static } from 'protomaps-leaflet';
import { schoolMapFrom } from '../../domain/near/school-map.ts';
import { lookOf } from '../map/streets/colours.ts';
import { labelRules } from '../map/streets/label-rules.ts';
import { paintRules } from '../map/streets/paint-rules.ts';
import { tilesOf } from '../map/streets/tiles.ts';

export interface StillView {
  latitude: number;
  longitude: number;
  zoom: number;
  width: number;
  height: number;
  /** The least height of a name’s letters, in CSS pixels; as on the screen where it is not said. */
  letter?: number;
}

/** Dots for each CSS pixel: 192 to the inch, sharp enough at arm's length. */
const dots = 2;

/** Draws the map described at `url`, and gives back whom to thank for it; null where it cannot be had. */
export async function drawStreets(
  canvas: HTMLCanvasElement,
  url: string,
  view: StillView,
  school: string,
): Promise<string | null> {
  const response = await fetch(url);
  const about = response.ok ? schoolMapFrom(await response.json()) : null;
  const tiles = about && (await tilesOf(about, url, new AbortController().signal));
  // Drawn elsewhere and then copied in one go: the map before stays until this one is there, even on the way to a printer.
  const drawn = document.createElement('canvas');
  const context = drawn.getContext('2d');
  if (!about || !tiles || !context) return null;
  const look = { ...lookOf(canvas), leastLetter: view.letter };
  const drawing = new Static({
    url: tiles as never,
    maxDataZoom: about.maxZoom,
    paintRules: paintRules(look.colours),
    labelRules: labelRules(look, { language: document.documentElement.lang || 'en', school }),
    backgroundColor: look.colours.ground,
  });
  drawn.width = view.width * dots;
  drawn.height = view.height * dots;
  context.scale(dots, dots);
  const middle = { x: view.longitude, y: view.latitude };
  await drawing.drawContext(context, view.width, view.height, middle as never, view.zoom);
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  canvas.getContext('2d')?.drawImage(drawn, 0, 0);
  return about.attribution.text;
}
