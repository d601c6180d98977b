/** From what somebody typed to a point to measure from, or a sentence that says why there is none. */

import { districtIn, type FoundPostcode, partIn, postcodeIn } from './find-postcode.ts';
import { type NamedPlace, placesLike } from './place-names.ts';
import type { Position } from './position.ts';
import { partsOf } from './postcode.ts';
import type { DistrictFile, DistrictTable, NearFile } from './postcode-files.ts';
import { type PartOfPostcode, typedText } from './typed.ts';

/** A point that distances are measured from. */
export interface NearPoint extends Position {
  /** As it stands after “from”: 'M32 0AA', 'Millside', 'where you are'. */
  label: string;
  /** Whether distances from it are said as “about”. */
  about: boolean;
  /** How rough it is, in a sentence; null where there is nothing to say. */
  note: string | null;
}

export type Answer =
  | { state: 'found'; point: NearPoint }
  /** Somebody has to choose: each choice is a text that can be typed instead. */
  | { state: 'choose'; sentence: string; choices: string[] }
  | { state: 'unknown'; sentence: string };

/** The site's postcode files; each gives null where the site has none, and rejects where it cannot be fetched. */
export interface PostcodeFiles {
  near(): Promise<NearFile | null>;
  table(): Promise<DistrictTable | null>;
  district(name: string): Promise<DistrictFile | null>;
}

const mostChoices = 5;

/** Where `text` is. Asks for no more files than it needs, and for none by the name of a whole postcode. */
export async function whereIs(text: string, places: readonly NamedPlace[], files: PostcodeFiles): Promise<Answer> {
  const typed = typedText(text);
  if (typed.kind === 'nothing') return unknown('Type a postcode, or the name of a place.');
  const [like, ...others] = placesLike(text, places);
  if (like && others.length === 0) return placeFound(like);
  switch (typed.kind) {
    case 'postcode':
      return postcodeAnswer(typed.postcode, files);
    case 'part':
      return partAnswer(typed.readings, files);
    case 'unsure': {
      const [first, ...more] = typed.postcodes;
      const sentence = more.length === 0 ? `Did you mean ${first}?` : 'Which of these did you mean?';
      return { state: 'choose', sentence, choices: typed.postcodes.slice(0, mostChoices) };
    }
    case 'wrong':
      return unknown(`“${shortened(text)}” is not a postcode. It should look like LS1 4AP.`);
    case 'name': {
      const choices = like ? [like, ...others].map(({ name }) => name) : [];
      if (choices.length === 0) return unknown(`We do not know “${shortened(text)}”. Try a postcode, like LS1 4AP.`);
      return { state: 'choose', sentence: 'Which of these did you mean?', choices: choices.slice(0, mostChoices) };
    }
  }
}

async function postcodeAnswer(postcode: string, files: PostcodeFiles): Promise<Answer> {
  const { district } = partsOf(postcode);
  const sectors = (await files.near())?.districts[district] ?? (await ownFile(district, files))?.sectors;
  const inDistrict = sectors && postcodeIn(sectors, postcode);
  if (inDistrict) return postcodeFound(inDistrict, postcode);
  const middle = await middleOfDistrict(district, files);
  return middle ? postcodeFound(middle, postcode) : unknownPostcode(postcode);
}

async function partAnswer(readings: PartOfPostcode[], files: PostcodeFiles): Promise<Answer> {
  const near = await files.near();
  for (const part of readings) {
    const sectors = near?.districts[part.district];
    const middle = sectors && partIn(sectors, part);
    if (middle) return postcodeFound(middle, middle.what);
  }
  for (const part of readings) {
    const sectors = (await ownFile(part.district, files))?.sectors;
    const middle = (sectors && partIn(sectors, part)) ?? (await middleOfDistrict(part.district, files));
    if (middle) return postcodeFound(middle, middle.what);
  }
  const { district, sector } = readings[0]!;
  return unknownPostcode(sector === null ? district : `${district} ${sector}`);
}

async function ownFile(district: string, files: PostcodeFiles): Promise<DistrictFile | null> {
  const table = await files.table();
  return table?.files.includes(district) ? files.district(district) : null;
}

async function middleOfDistrict(district: string, files: PostcodeFiles): Promise<FoundPostcode | null> {
  const table = await files.table();
  return table && districtIn(table, district);
}

function placeFound({ name, latitude, longitude, about }: NamedPlace): Answer {
  const note = about ? `This is measured from the middle of ${name}.` : null;
  return { state: 'found', point: { label: name, latitude, longitude, about, note } };
}

function postcodeFound({ what, how, latitude, longitude, reachKm }: FoundPostcode, asked: string): Answer {
  const point = { latitude, longitude, about: how !== 'postcode' };
  if (how === 'postcode') return { state: 'found', point: { ...point, label: what, note: null } };
  if (how === 'neighbours') {
    const note = `We do not have ${asked} itself, so this is measured from the postcodes next to it. It may be a few streets out.`;
    return { state: 'found', point: { ...point, label: asked, note } };
  }
  const most =
    reachKm === null ? 'It may be some kilometres out.' : `Most of it is within ${reachKm.toFixed(1)} km of there.`;
  const why = what === asked ? '' : `We do not have ${asked} itself. `;
  return {
    state: 'found',
    point: { ...point, label: what, note: `${why}This is measured from the middle of ${what}. ${most}` },
  };
}

function unknownPostcode(postcode: string): Answer {
  return unknown(`We do not know where ${postcode} is. Check it, or try the name of a place.`);
}

const unknown = (sentence: string): Answer => ({ state: 'unknown', sentence });

const shortened = (text: string) => (text.trim().length > 30 ? `${text.trim().slice(0, 30)}…` : text.trim());
