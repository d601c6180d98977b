/** The streets of a still map, drawn once on a canvas; fetched only when a poster is asked for. */
import { Static } from 'protomaps-leaflet';
import { schoolMapFrom } from '../../domain/near/school-map.ts';
import { clearOf } from '../map/streets/clear-of.ts';
import { lookOf } from '../map/streets/colours.ts';
import { labelRules } from '../map/streets/label-rules.ts';
import { paintRules } from '../map/streets/paint-rules.ts';
import { tilesOf } from '../map/streets/tiles.ts';
import { fetchFile } from '../shared/fetch-file.ts';
import { pixelOf } from './map-numbers.ts';

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

/** What is drawn over the map, in CSS pixels from its top left corner. */
export interface Mark {
  left: number;
  top: number;
  wide: number;
  high: number;
}

/** Draws the map described at `url`, with the names of towns clear of the `marks`, and gives back whom to thank for it; null where it cannot be had. */
export async function drawStreets(
  canvas: HTMLCanvasElement,
  url: string,
  view: StillView,
  school: string,
  marks: readonly Mark[] = [],
): Promise<string | null> {
  const response = await fetchFile(url);
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
    labelRules: clearOf(labelRules(look, { language: document.documentElement.lang || 'en', school }), () =>
      marks.map((mark) => inTheWorld(mark, view)),
    ),
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

/** In pixels of the whole world at the view's zoom. */
function inTheWorld({ left, top, wide, high }: Mark, view: StillView) {
  const middle = pixelOf(view, view.zoom);
  const [minX, minY] = [middle.x - view.width / 2 + left, middle.y - view.height / 2 + top];
  return { minX, minY, maxX: minX + wide, maxY: minY + high };
}
