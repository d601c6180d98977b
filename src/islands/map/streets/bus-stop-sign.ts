/** A bus stop on the map: a small square with a B, so that it is taken for nothing else. */
import type { LabelSymbolizer } from 'protomaps-leaflet';

type Place = LabelSymbolizer['place'];

const side = 12;

export class BusStopSign implements LabelSymbolizer {
  private readonly colour: string;
  private readonly letter: string;

  constructor(colour: string, letter: string) {
    this.colour = colour;
    this.letter = letter;
  }

  place(_: Parameters<Place>[0], shape: Parameters<Place>[1]): ReturnType<Place> {
    const anchor = shape[0]?.[0];
    if (!anchor) return undefined;
    const { x, y } = anchor;
    const half = side / 2;
    const draw = (context: CanvasRenderingContext2D) => this.draw(context);
    return [{ anchor, bboxes: [{ minX: x - half, minY: y - half, maxX: x + half, maxY: y + half }], draw }];
  }

  private draw(context: CanvasRenderingContext2D) {
    context.fillStyle = this.colour;
    context.beginPath();
    // Browsers before 2023 draw its corners sharp.
    const rounded: CanvasRenderingContext2D['roundRect'] | undefined = context.roundRect;
    if (rounded) rounded.call(context, -side / 2, -side / 2, side, side, 3);
    else context.rect(-side / 2, -side / 2, side, side);
    context.fill();
    context.fillStyle = this.letter;
    context.font = 'bold 9px sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText('B', 0, 0.5);
  }
}
