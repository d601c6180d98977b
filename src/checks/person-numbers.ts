/** Numbers that belong to one person, told apart from telephone and register numbers by their shape and check digit. */

type Found = 'error' | 'warning' | null;

/** Each run of `length` digits that stands alone, with or without spaces or hyphens in it. */
function runs(text: string, length: number): { digits: string; written: string; before: string }[] {
  const shape = new RegExp(String.raw`(?<![\d+\w/.=-]|\d[ -])\d(?:[ -]?\d){${length - 1}}(?![ -]?\d|[\w/=]|\.\d)`, 'g');
  return [...text.matchAll(shape)].map((found) => ({
    digits: found[0].replace(/\D/g, ''),
    written: found[0],
    before: text.slice(Math.max(0, found.index - 60), found.index),
  }));
}

/** A certificate of the Disclosure and Barring Service: twelve digits, the first two of them 0 since 2002. */
export function certificateNumber(text: string): Found {
  const found = runs(text, 12);
  const named = /\b(?:dbs|crb|disclosure|certificate|cert|tystysgrif)\b[^\n]*$/i;
  if (found.some(({ before }) => named.test(before))) return 'error';
  return found.some(({ digits }) => digits.startsWith('00')) ? 'warning' : null;
}

/**
 * An NHS number of England or Wales: ten digits that begin with 4, 6 or 7; the last is a check digit (NHS Data
 * Dictionary, modulus 11). No British telephone number has that beginning.
 */
export function nhsNumber(text: string): Found {
  const found = runs(text, 10).filter(
    ({ before }) => !/\b(?:isbn|charity|company|vat|order|ref)\b[^\n]{0,20}$/i.test(before),
  );
  const named = /\b(?:NHS|GIG)(?:[ -]?(?:no|num|number|rhif)\b|[ :#]*$)|\bpatient\b|\brhif (?:y )?GIG\b/i;
  if (found.some(({ digits, before }) => named.test(before) && !digits.startsWith('0'))) return 'error';
  return found.some(({ digits }) => /^[467]/.test(digits) && hasCheckDigit(digits)) ? 'warning' : null;
}

function hasCheckDigit(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

/** Two letters, six digits and a letter from A to D, of those that HM Revenue and Customs gives out (NIM39110). */
export function nationalInsurance(text: string): Found {
  const shape =
    /(?<![A-Z\d])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![A-Z\d])/;
  if (shape.test(text)) return 'error';
  return /\b(?:national insurance|n\.?i\.?)\b[^\n]{0,20}/i.test(text) && shape.test(text.toUpperCase())
    ? 'error'
    : null;
}

/** A British passport's nine digits, or a letter and eight, where a passport is named (HM Passport Office). */
export function passportNumber(text: string): Found {
  const shape = /\b(?:passport|pasbort)s?\b[^.!?\n\d]{0,30}?(?<![\w-])(?:\d{9}|[A-Z]\d{8})(?![\w-])/i;
  return shape.test(text.replace(/(\d) (?=\d)/g, '$1')) ? 'error' : null;
}

/**
 * The sixteen signs of a British driving licence: five of the surname, the birth date with the year's digits around it
 * (women's months have 5 added), initials, and three more (DVLA form INF18).
 */
export function drivingLicence(text: string): Found {
  const shape =
    /(?<![A-Z\d])[A-Z]{1,5}9{0,4}\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z][A-Z9][A-Z\d][A-Z]{2}(?: ?\d\d)?(?![A-Z\d])/g;
  const found = text.toUpperCase().match(shape) ?? [];
  return found.some((each) => each.replace(/ .*| ?\d\d$/, '').length === 16) ? 'error' : null;
}

/** The number plate of a car: of today's form anywhere, of older ones where a car is named (DVLA form INF104). */
export function carRegistration(text: string): Found {
  if (/(?<![A-Z\d-])[A-HJ-PR-Y][A-HJ-PR-Y]\d\d ?[A-HJ-PR-Z]{3}(?![A-Z\d-])/.test(text)) return 'warning';
  const named = /\b(?:cars?|van|minibus|registration|reg|number ?plate|plate|drives|parked)\b[^.!?\n]{0,40}/gi;
  const older =
    /(?<![A-Z\d])(?:[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Y][A-Z]{2}|[A-Z]{3} ?\d{1,3} ?[A-HJ-NPR-TV-Y])(?![A-Z\d])/;
  return (text.match(named) ?? []).some((near) => older.test(near)) ? 'warning' : null;
}

/** A unique pupil number: a letter and twelve digits, or eleven and a letter (Department for Education). */
export function pupilNumber(text: string): Found {
  return /(?<![\w-])[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z](?![\w-])/.test(text) ? 'warning' : null;
}
