/** A bus stop on the map: a small square with a B, so that it is taken for nothing else. */
import type { LabelSymbolizer } from 'protomaps-leaflet';

type Place = LabelSymbolizer['place'];

/** CSS pixels: of the square, and of the letter on it. */
const smallest = { side: 12, letter: 9 };

export class BusStopSign implements LabelSymbolizer {
  private readonly colour: string;
  private readonly ink: string;
  private readonly letter: number;
  private readonly side: number;

  /** `leastLetter` is the least height of its letter, in CSS pixels. */
  constructor(colour: string, ink: string, leastLetter = 0) {
    this.colour = colour;
    this.ink = ink;
    this.letter = Math.max(leastLetter, smallest.letter);
    this.side = (smallest.side * this.letter) / smallest.letter;
  }

  place(_: Parameters<Place>[0], shape: Parameters<Place>[1]): ReturnType<Place> {
    const anchor = shape[0]?.[0];
    if (!anchor) return undefined;
    const { x, y } = anchor;
    const half = this.side / 2;
    const draw = (context: CanvasRenderingContext2D) => this.draw(context);
    return [{ anchor, bboxes: [{ minX: x - half, minY: y - half, maxX: x + half, maxY: y + half }], draw }];
  }

  private draw(context: CanvasRenderingContext2D) {
    const { side } = this;
    context.fillStyle = this.colour;
    context.beginPath();
    // Browsers before 2023 draw its corners sharp.
    const rounded: CanvasRenderingContext2D['roundRect'] | undefined = context.roundRect;
    if (rounded) rounded.call(context, -side / 2, -side / 2, side, side, 3);
    else context.rect(-side / 2, -side / 2, side, side);
    context.fill();
    context.fillStyle = this.ink;
    context.font = `bold ${this.letter}px sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText('B', 0, 0.5);
  }
}
