/** How well one colour stands out on another. */

/**
 * The contrast of two colours written `#24544f`, from 1 (the same) to 21 (black on white).
 * Source: WCAG 2.2, “contrast ratio” and “relative luminance” (sRGB).
 */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((first, second) => second - first);
  return ((light as number) + 0.05) / ((dark as number) + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
