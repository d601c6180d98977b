/** What makes a postcode. */

// The letters each place of the outward half may have. Source: Royal Mail, PAF Programmers’ Guide, valid formats.
const outwardShapes = [
  /^[A-PR-UWYZ]\d$/,
  /^[A-PR-UWYZ][1-9]\d$/,
  /^[A-PR-UWYZ][A-HK-YZ]\d$/,
  /^[A-PR-UWYZ][A-HK-YZ][1-9]\d$/,
  /^[A-PR-UWYZ]\d[A-HJKPSTUW]$/,
  /^[A-PR-UWYZ][A-HK-YZ]\d[ABEHMNPRVWXY]$/,
];
const inwardShape = /^\d[ABD-HJLNP-UW-Z]{2}$/;

/** Whether `text` is a postcode district as written: 'M32', 'EC1A'. */
export function isDistrict(text: string): boolean {
  return outwardShapes.some((shape) => shape.test(text));
}

/** Whether `text` is a postcode as written, in capitals with one space: 'M32 0AA'. */
export function isPostcode(text: string): boolean {
  const { district, unit } = partsOf(text);
  return text === 'GIR 0AA' || (text === `${district} ${unit}` && isDistrict(district) && inwardShape.test(unit));
}

/** The two halves of a postcode: 'M32 0AA' => district 'M32', unit '0AA'. */
export function partsOf(postcode: string): { district: string; unit: string } {
  const [district = '', unit = ''] = postcode.split(' ');
  return { district, unit };
}

/** Signs that are taken for one another: letter O and digit 0, letter I and digit 1. */
const lookalikes = ['O0', 'I1'];

/**
 * Every postcode that signs without spaces may stand for, when letters and digits that look alike are told apart
 * by their place alone: 'M32OAA' => ['M32 0AA']. None where no reading makes a postcode.
 */
export function postcodeReadings(signs: string, pairs: readonly string[] = lookalikes): string[] {
  if (signs.length > 7) return [];
  let readings = [''];
  for (const sign of signs) {
    const choices = pairs.find((pair) => pair.includes(sign)) ?? sign;
    readings = readings.flatMap((start) => [...choices].map((choice) => start + choice));
  }
  return readings.map((reading) => `${reading.slice(0, -3)} ${reading.slice(-3)}`).filter(isPostcode);
}
