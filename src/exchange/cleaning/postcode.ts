import { type Cleaned, clean, empty, refused } from './cleaned.ts';

// The letters each place of a postcode may have. Source: Royal Mail, PAF Programmers’ Guide, valid formats.
const shapes = [
  /^[A-PR-UWYZ]\d \d[ABD-HJLNP-UW-Z]{2}$/,
  /^[A-PR-UWYZ][1-9]\d \d[ABD-HJLNP-UW-Z]{2}$/,
  /^[A-PR-UWYZ][A-HK-YZ]\d \d[ABD-HJLNP-UW-Z]{2}$/,
  /^[A-PR-UWYZ][A-HK-YZ][1-9]\d \d[ABD-HJLNP-UW-Z]{2}$/,
  /^[A-PR-UWYZ]\d[A-HJKPSTUW] \d[ABD-HJLNP-UW-Z]{2}$/,
  /^[A-PR-UWYZ][A-HK-YZ]\d[ABEHMNPRVWXY] \d[ABD-HJLNP-UW-Z]{2}$/,
  /^GIR 0AA$/,
];
const isSound = (postcode: string) => shapes.some((shape) => shape.test(postcode));

/**
 * A postcode in capitals with one space. 'm33 5sl', 'M335SL' and 'M33  5SL' are only tidied; 'CRO 5JH'
 * becomes 'CR0 5JH', because only one reading of letter O and digit 0, I and 1 makes a postcode.
 * Where several readings do, or none, it is left out: a wrong postcode sends a child to another street.
 */
export function cleanPostcode(text: string): Cleaned<string> {
  if (text === '') return empty;
  const signs = text.toUpperCase().replace(/[\s.\-,]/g, '');
  const written = `${signs.slice(0, -3)} ${signs.slice(-3)}`;
  // “NP7 17DB” may be NP7 7DB or NP71 7DB: a space in the wrong place means a sign too many or too few.
  const groups = text.trim().split(/\s+/);
  const spacedWrongly = groups.length > 1 && groups.at(-1)!.length !== 3;
  if (!spacedWrongly && isSound(written)) return clean(written);
  const readings = signs.length <= 7 && !spacedWrongly ? readingsOf(signs).filter(isSound) : [];
  if (readings.length === 1) {
    return {
      state: 'clean',
      value: readings[0]!,
      repaired: {
        code: 'postcode.repaired',
        message: `was written “${text}” and is read as “${readings[0]}”; check it`,
      },
    };
  }
  return refused(
    'postcode.format',
    `is not a postcode (“${text.slice(0, 40)}”); write it like “LS1 4AP”. The listing comes in without it`,
  );
}

const lookalikes: Record<string, string> = { O: '0', '0': 'O', I: '1', '1': 'I' };

/** Every reading of signs that look alike: 'CRO5JH' => 'CRO 5JH', 'CR0 5JH'. */
function readingsOf(signs: string): string[] {
  let readings = [''];
  for (const sign of signs) {
    const choices = lookalikes[sign] ? [sign, lookalikes[sign]] : [sign];
    readings = readings.flatMap((start) => choices.map((choice) => start + choice));
  }
  return readings.map((reading) => `${reading.slice(0, -3)} ${reading.slice(-3)}`);
}
