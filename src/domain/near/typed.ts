/** What somebody may mean by what they typed into “Near my home”, before anything is looked up. */
import { plainSigns } from '../../schema/plain-signs.ts';
import { isDistrict, isPostcode, postcodeReadings } from './postcode.ts';

export type Typed =
  | { kind: 'nothing' }
  /** A whole postcode, tidied: 'M32 0AA'. */
  | { kind: 'postcode'; postcode: string }
  /** No postcode as it stands, but one or more that look like it: somebody has to say. */
  | { kind: 'unsure'; postcodes: string[] }
  /** The beginning of a postcode. “ZZ11” may be the district ZZ11, or sector 1 of ZZ1: the likelier comes first. */
  | { kind: 'part'; readings: PartOfPostcode[] }
  /** Digits and letters that no postcode begins with. */
  | { kind: 'wrong' }
  /** Perhaps the name of a place. */
  | { kind: 'name' };

export interface PartOfPostcode {
  /** 'M32' */
  district: string;
  /** The digit after the space, where one was typed: '0'. */
  sector: string | null;
}

// Asking costs nothing, so more is taken for a slip here than where nobody can be asked.
const slips = ['O0', 'I1', 'S5'];
const longest = 60;

/** 'm320aa' => the postcode M32 0AA; 'M32 OAA' => unsure, perhaps M32 0AA; 'M32' => a district; 'Millside' => a name. */
export function typedText(text: string): Typed {
  const groups = plainSigns(text).slice(0, longest).toUpperCase().replace(/[.,-]/g, ' ').trim().split(/\s+/);
  const signs = groups.join('');
  if (signs === '') return { kind: 'nothing' };
  const written = `${signs.slice(0, -3)} ${signs.slice(-3)}`;
  if (isPostcode(written)) return { kind: 'postcode', postcode: written };
  const parts = partReadings(groups);
  if (parts.length > 0) return { kind: 'part', readings: parts };
  const postcodes = postcodeReadings(signs, slips);
  if (postcodes.length > 0) return { kind: 'unsure', postcodes };
  return { kind: /^(?=.*\d)[A-Z\d]{2,8}$/.test(signs) ? 'wrong' : 'name' };
}

/** What the beginning of a postcode may stand for; letters after the sector's digit are not needed to find it. */
function partReadings(groups: string[]): PartOfPostcode[] {
  const signs = groups.join('');
  const [first = '', second] = groups;
  if (second !== undefined) {
    const isBeginning = groups.length === 2 && /^\d[A-Z]?$/.test(second) && isDistrict(first);
    return isBeginning ? [{ district: first, sector: second.charAt(0) }] : [];
  }
  const district = isDistrict(signs) ? [{ district: signs, sector: null }] : [];
  const inner = /^(.{2,4})(\d)[A-Z]?$/.exec(signs);
  const sector = inner && isDistrict(inner[1]!) ? [{ district: inner[1]!, sector: inner[2]! }] : [];
  return [...district, ...sector];
}
