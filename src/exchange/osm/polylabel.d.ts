declare module 'polylabel' {
  /** The point of a polygon furthest from its edges, to within `precision` (in the units of the polygon). */
  export default function polylabel(polygon: number[][][], precision?: number): [number, number] & { distance: number };
}
