/** Codes of doors, gates and key safes: whoever reads them can walk in. */
import { type Check, everyEntry, textsOf, warning } from './check.ts';

const locked =
  '(?:key ?-?safe|key ?-?box|lock ?-?box|padlock|keypad|burglar alarm|alarm|(?:front |back |side |main |outer )?door|gate|barrier|entry|entrance|entry ?phone|building|access|security|lift|drws|giât|mynediad)';
const code = String.raw`["“'*]*(?<code>[A-Z]?\d{4,6}[A-Z#*]?|[A-Z]\d{3,5}[A-Z])\b`;
const shapes = [
  // “door code C1234Y”, “the code of the gate is 1234”, “key safe: 2580”
  new RegExp(
    String.raw`\b${locked}['’]?s? (?:entry )?(?:code|number|pin|combination|combo|cod)\b[^.!?\n\d]{0,20}?${code}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:code|pin|combination|combo|cod) (?:for|of|to|on|at|i'r|y) (?:the |our )?(?:\w+ )?${locked}\b[^.!?\n\d]{0,12}?${code}`,
    'i',
  ),
  new RegExp(String.raw`\b(?:key ?-?safe|key ?-?box|lock ?-?box|padlock|keypad)\b[^.!?\n\d]{0,12}?${code}`, 'i'),
  // “the code is C1234Y”: digits alone may be the code of a course.
  /\b(?:code|cod) (?:is|yw):? ["“'*]*(?<code>C\d{3,5}[XYZ]|\d{4,6}[#*])/i,
  /\b(?:press|enter|type|dial|key in|punch in|pwyswch)(?: in)? (?:the code )?["“'*]*(?<code>C\d{3,5}[XYZ]|\d{4,6}[#*])/i,
];
/** What has a number and a door, and is none of these. */
const isOther =
  /\b(?:post ?code|room|year|yr|19\d\d|20\d\d|course code|class code|join code|ref(?:erence)?|dialling code|area code|dress code|sort code|QR)\b/i;

export const doorCodes: Check = (content) =>
  everyEntry(content)
    .filter(({ kind }) => kind !== 'vocabulary' && kind !== 'guides')
    .flatMap(({ kind, entry }) =>
      textsOf(kind, entry).flatMap((place) => {
        const found = shapes.map((shape) => shape.exec(place.text)).find((each) => each && !isOther.test(each[0]));
        if (!found) return [];
        const message = `may tell the code of a door, a gate or a key safe (“${found[0].trim().slice(0, 60)}”); delete it, and change the code`;
        return [warning(place, 'secret.door_code', message)];
      }),
    );
