/** Names of towns and their parts on a map that keep clear of what is drawn over it. */
import type { Bbox, Label, LabelRule, LabelSymbolizer } from 'protomaps-leaflet';

/**
 * The rules, with each name of a town or of a part of it that would lie in one of the `boxes` moved up or down out of
 * them, or left out where both are taken. Streets and stops stay where they are. `boxes` gives them in pixels of the
 * whole world at a zoom, as the drawing library counts.
 */
export function clearOf(rules: readonly LabelRule[], boxes: (zoom: number) => readonly Bbox[]): LabelRule[] {
  return rules.map((rule) => {
    if (rule.dataLayer !== 'places') return rule;
    const place: LabelSymbolizer['place'] = (layout, ...given) => {
      const taken = boxes(layout.zoom);
      return rule.symbolizer.place(layout, ...given)?.flatMap((label) => moved(label, taken) ?? []);
    };
    return { ...rule, symbolizer: { place } };
  });
}

function moved(label: Label, boxes: readonly Bbox[]): Label | null {
  const inWay = boxes.filter((box) => label.bboxes.some((own) => overlap(own, box)));
  if (inWay.length === 0) return label;
  const top = Math.min(...label.bboxes.map(({ minY }) => minY));
  const bottom = Math.max(...label.bboxes.map(({ maxY }) => maxY));
  const up = Math.min(...inWay.map(({ minY }) => minY)) - bottom - 1;
  const down = Math.max(...inWay.map(({ maxY }) => maxY)) - top + 1;
  for (const by of Math.abs(up) <= down ? [up, down] : [down, up]) {
    const bboxes = label.bboxes.map((own) => ({ ...own, minY: own.minY + by, maxY: own.maxY + by }));
    if (boxes.some((box) => bboxes.some((own) => overlap(own, box)))) continue;
    const anchor = label.anchor.clone();
    anchor.y += by;
    return { ...label, bboxes, anchor };
  }
  return null;
}

function overlap(one: Bbox, other: Bbox): boolean {
  return one.minX < other.maxX && other.minX < one.maxX && one.minY < other.maxY && other.minY < one.maxY;
}

/** The rules with room for each name of a town and nothing written there: it is drawn on another layer. */
export function roomFor(rules: readonly LabelRule[]): LabelRule[] {
  return rules.map((rule) => {
    if (rule.dataLayer !== 'places') return rule;
    const place: LabelSymbolizer['place'] = (...given) =>
      rule.symbolizer.place(...given)?.map((label) => ({ ...label, draw() {} }));
    return { ...rule, symbolizer: { place } };
  });
}
