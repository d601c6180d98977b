import type { School } from '../../schema/school.ts';
import type { ListedSchool } from './schools-from-sheet.ts';

export type Years = School['years'];
export type Phase = School['phase'];

const firstDistanceKm = 3;

/**
 * School years from the ages a school admits: 3 to 11 => Reception to Year 6, 11 to 16 => Years 7 to 11.
 * Year n is ages n+4 to n+5; nursery and anything after Year 13 are left out. Null: no school years at all.
 */
export function yearsFromAges(lowest: number, highest: number): Years | null {
  const from = Math.max(0, lowest - 4);
  const to = Math.min(13, highest - 5);
  return from <= to ? { from, to } : null;
}

/** The phase by the sheet's own word, else by the years: DfE counts a middle school by where most of its pupils are. */
export function phaseOf(school: Pick<ListedSchool, 'phase' | 'type'>, years: Years): Phase {
  const words = `${school.phase} ${school.type}`.toLowerCase();
  if (/special|pupil referral|alternative provision/.test(words)) return 'special';
  if (/all.?through/.test(words)) return 'all-through';
  if (/primary|infant|junior/.test(school.phase.toLowerCase())) return 'primary';
  if (/secondary|16 plus|sixth/.test(school.phase.toLowerCase())) return 'secondary';
  if (years.from <= 2 && years.to >= 9) return 'all-through';
  return years.to <= 6 || years.from + years.to < 13 ? 'primary' : 'secondary';
}

/** A school's file with a first view: what is near. Null with no school years (a college for adults). */
export function schoolFile(
  school: ListedSchool,
  given: { phase?: Phase | undefined; years?: Years | undefined },
): Record<string, unknown> | null {
  const listed =
    school.lowestAge === undefined || school.highestAge === undefined
      ? usualYears(given.phase ?? phaseWord(school.phase))
      : yearsFromAges(school.lowestAge, school.highestAge);
  const years = given.years ?? listed;
  if (!years) return null;
  return {
    name: school.name,
    urn: school.urn,
    phase: given.phase ?? phaseOf(school, years),
    years,
    address: school.address || undefined,
    postcode: school.postcode,
    ...school.position,
    ...(school.phone ? { safeguarding: { phone: school.phone } } : {}),
    view: { withinKm: firstDistanceKm },
  };
}

const phaseWord = (word: string): Phase | undefined =>
  (['primary', 'secondary', 'special', 'all-through'] as const).find((phase) => word.toLowerCase() === phase);

/** The usual years of a phase, for when no ages are known. */
function usualYears(phase: Phase | undefined): Years | null {
  const usual = {
    primary: { from: 0, to: 6 },
    secondary: { from: 7, to: 11 },
    'all-through': { from: 0, to: 11 },
    special: { from: 0, to: 13 },
  };
  return phase ? usual[phase] : null;
}

/** What a person still has to write, in the order of the file. */
export function stillToWrite(file: Record<string, unknown>): string[] {
  return [
    file.urn ? '' : 'urn: the school’s unique reference number',
    file.postcode ? '' : 'postcode',
    file.latitude === undefined ? 'latitude and longitude: without them there are no distances from school' : '',
    'introduction: a few welcoming words for pupils',
    'terms: first and last days, and days off, so that “next session” is right',
    'safeguarding: whom a pupil tells in school (a role and a telephone number)',
    'view: how far to look, what to pin or hide, the school’s own notes',
    'nation: wales, if the school is in Wales',
  ].filter(Boolean);
}
