import { isPostcode, postcodeReadings } from '../../../domain/near/postcode.ts';
import { plainSigns } from '../../../schema/plain-signs.ts';
import { type Cleaned, clean, empty, refused } from './cleaned.ts';

/**
 * A postcode in capitals with one space. 'm33 5sl', 'M335SL' and 'M33  5SL' are only tidied; 'CRO 5JH'
 * becomes 'CR0 5JH', because only one reading of letter O and digit 0, I and 1 makes a postcode.
 * Where several readings do, or none, it is left out: a wrong postcode sends a child to another street.
 */
export function cleanPostcode(text: string): Cleaned<string> {
  if (text === '') return empty;
  const plain = plainSigns(text);
  const signs = plain.toUpperCase().replace(/[\s.\-,]/g, '');
  const written = `${signs.slice(0, -3)} ${signs.slice(-3)}`;
  // “NP7 17DB” may be NP7 7DB or NP71 7DB: a space in the wrong place means a sign too many or too few.
  const groups = plain.split(' ');
  const spacedWrongly = groups.length > 1 && groups.at(-1)!.length !== 3;
  if (!spacedWrongly && isPostcode(written)) return clean(written);
  const readings = spacedWrongly ? [] : postcodeReadings(signs);
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
