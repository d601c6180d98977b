/**
 * Telephone numbers as people write them. Apart from Zod, so that a visitor's browser may use it.
 */
import { type KindOfNumber, numberRanges } from './numbering-plan.ts';
import { plainSigns } from './plain-signs.ts';

/** A number that a telephone in the United Kingdom can dial. */
export interface Telephone {
  kind: KindOfNumber;
  /** As dialled within the country, `01632960123`; a foreign number with its `+`. */
  digits: string;
  /** It was written for abroad, with +44, and is shown and dialled so. */
  abroad: boolean;
  /** Behind a switchboard. */
  extension?: string;
  /** A text relay goes before it: `18001`. */
  relay?: string;
}

/** What is wrong with a number: `code` for a test or a robot, `message` for a person. */
export interface TelephoneProblem {
  code: string;
  message: string;
}

const label = /^(?:tel(?:ephone)?|phone|mobile|mob|call|ring|text|t|m)\b[.:]*\s*(?:no\b\.?|number\b)?[:\s]*/i;
const extensionEnd = /^(.*?\d.*?)(?:\s*[,;#]*\s*\b(?:extension|extn|ext|x)\b\.?\s*[:=]?|\s*x|\s*#|,+)\s*(\d{1,6})\)?$/i;

/** The number in a text that holds nothing else, or what is wrong with it. */
export function readTelephone(written: string): Telephone | TelephoneProblem {
  const text = plainSigns(written).replace(label, '').trim();
  const end = extensionEnd.exec(text);
  const main = (end?.[1] ?? text).trim();
  const extension = end?.[2];
  const wrong = problemOfSigns(main, written);
  if (wrong) return wrong;
  const { digits, abroad } = nationalDigits(main);
  const relay = /^1800[12]/.exec(digits)?.[0];
  const rest = relay ? digits.slice(relay.length) : digits;
  const kind = kindOf(rest);
  if (kind === null) return problemOfDigits(rest, written);
  return { kind, digits: rest, abroad, ...(extension && { extension }), ...(relay && { relay }) };
}

export const isTelephone = (read: Telephone | TelephoneProblem): read is Telephone => 'kind' in read;

/** `+44 (0)1632 960123` and `0044 1632 960123` => `01632960123`, which goes abroad. */
function nationalDigits(text: string): { digits: string; abroad: boolean } {
  const bare = text.replace(/[^\d+]/g, '');
  const national = /^(?:\+|00)44(?:0(?=[1-9]))?(\d+)$/.exec(bare)?.[1];
  if (national === undefined) return { digits: bare.replace(/^00(?=[1-9])/, '+'), abroad: false };
  const isShort = kindOf(national) === 'free' && !national.startsWith('8');
  return { digits: isShort ? national : `0${national}`, abroad: true };
}

/** What kind of number these digits are; null where no telephone has them. */
function kindOf(digits: string): KindOfNumber | null {
  if (/^\+[1-9]\d{6,14}$/.test(digits)) return 'foreign';
  const range = rangeOf(digits);
  return range?.digits.includes(digits.length) ? range.kind : null;
}

const rangeOf = (digits: string) => numberRanges.find(({ begins }) => begins.test(digits));

const example = '“0161 496 0123”';

function problemOfSigns(text: string, written: string): TelephoneProblem | null {
  const found = written.trim().slice(0, 40);
  const lookalike = /(?<=[\d\s])[OoQlI|]|[OoQlI|](?=[\d\s])/.exec(text)?.[0];
  if (lookalike && /^[\d\sOoQlI|+().\-/]+$/.test(text)) {
    const digit = /[OoQ]/.test(lookalike) ? '0' : '1';
    return {
      code: 'phone.format',
      message: `has the letter “${lookalike}” in it where a ${digit} belongs; write a telephone number like ${example} (found “${found}”)`,
    };
  }
  // “01632 960123/4”, “01632 960133 / 960134”: the second is written only from where it differs.
  const [, first = '', second] = /^(.*\d)\s*(?:\/|&|\bor\b)\s*(\d[\d\s]{0,9})$/i.exec(text) ?? [];
  const whole = nationalDigits(first).digits;
  if (second !== undefined && kindOf(whole) !== null) {
    const end = second.replace(/\D/g, '');
    const other = telephoneWordsOf(`${whole.slice(0, -end.length)}${end}`);
    return {
      code: 'phone.several',
      message: `is two numbers (“${telephoneWordsOf(whole)}” and “${other}”); keep the one for the public (found “${found}”)`,
    };
  }
  if ((text.match(/(?:\+44|\b0)[\d\s().-]{8,}\d/g) ?? []).length > 1 || text.replace(/\D/g, '').length > 17) {
    return {
      code: 'phone.several',
      message: `has more than one number in it; keep the one for the public (found “${found}”)`,
    };
  }
  if (/^\+?[\d\s().\-/]+$/.test(text) && /\d/.test(text)) return null;
  const beside = /\d\D*\p{L}{2,}|\p{L}{2,}\D*\d/u.test(text);
  return {
    code: 'phone.format',
    message: beside
      ? `has words beside the number, or a second number; write one number alone, like ${example} (found “${found}”)`
      : `write a telephone number with its area code, like ${example} (found “${found}”)`,
  };
}

function problemOfDigits(digits: string, written: string): TelephoneProblem {
  const found = `(found “${written.trim().slice(0, 40)}”)`;
  if (/^0800[12]{3,5}$/.test(digits))
    return { code: 'phone.format', message: `is not the number of Childline, which is 0800 1111; check it ${found}` };
  const range = rangeOf(digits);
  if (range) {
    const right = range.digits.join(' or ');
    const tooLong = digits.length > Math.max(...range.digits);
    const count = `has ${digits.length} digits, and a number that starts with ${digits.slice(0, 3)} has ${right}`;
    return {
      code: 'phone.format',
      message: `${count}; ${tooLong ? 'take out' : 'look for'} the digit that is ${tooLong ? 'too many' : 'missing'} ${found}`,
    };
  }
  if (/^[1-9]\d{8,9}$/.test(digits))
    return {
      code: 'phone.format',
      message: `has no 0 at the front; write it with its area code, like ${example} ${found}`,
    };
  if (/^0\d{8,}$/.test(digits))
    return {
      code: 'phone.format',
      message: `starts with ${digits.slice(0, 3)}, which no number in the United Kingdom does; check it ${found}`,
    };
  return { code: 'phone.format', message: `write a telephone number with its area code, like ${example} ${found}` };
}

const better = 'give a number that starts with 01, 02, 03 or 0800';

/** Digits as dialled within the country, in their groups. */
function telephoneWordsOf(digits: string): string {
  const kind = kindOf(digits);
  return kind === null ? digits : telephoneWords({ kind, digits, abroad: false });
}

/** Why a number may not stand in a directory for children, where it may not; calls to 084 and 087 are told with their cost. */
export function refusedTelephone({ kind, digits }: Telephone): TelephoneProblem | null {
  switch (kind) {
    case 'premium':
      return {
        code: 'phone.premium',
        message: `starts with ${digits.slice(0, 2)}: a call costs up to £3.60 a minute; ${better}`,
      };
    case 'directory':
      return {
        code: 'phone.premium',
        message: `starts with 118, a directory enquiry that costs several pounds a minute; ${better}`,
      };
    case 'personal':
      return {
        code: 'phone.personal',
        message: `starts with 070: that is no mobile but a number that forwards calls, often at a high price; ${better}`,
      };
    case 'pager':
      return { code: 'phone.pager', message: `starts with 076, which is a pager and cannot be talked to; ${better}` };
    case 'foreign':
      return {
        code: 'phone.foreign',
        message: `is a number outside the United Kingdom (${digits.slice(0, digits.startsWith('+1') || digits.startsWith('+7') ? 2 : 4)}…), which is dear to call; ${better}`,
      };
    default:
      return null;
  }
}

/** In the groups people read: `020 7946 0000`, `01632 960123`, `+44 1632 960123`, `0161 496 0123 ext 23`. */
export function telephoneWords({ digits, abroad, extension, relay }: Telephone): string {
  const range = rangeOf(digits);
  // Shorter ones have shorter ends: 0800 001066.
  const groups = digits.length === 10 && digits.startsWith('0800') ? [4, 6] : (range?.groups ?? [digits.length]);
  let from = 0;
  const parts = groups.map((size, index) => {
    const part = digits.slice(from, index === groups.length - 1 ? undefined : from + size);
    from += size;
    return part;
  });
  const main = abroad && digits.startsWith('0') ? `+44 ${parts.join(' ').slice(1)}` : parts.join(' ');
  return [relay, main, extension && `ext ${extension}`].filter(Boolean).join(' ');
}

/** A number as it is kept: in its groups where it can be read, else as it was written, for the message. */
export function tidyTelephone(written: string): string {
  const read = readTelephone(written);
  return isTelephone(read) && read.kind !== 'foreign' ? telephoneWords(read) : written.trim();
}
