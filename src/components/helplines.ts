import type { Directory } from '../domain/directory/directory.ts';
import type { SchoolView } from '../domain/school/school-view.ts';
import type { Helpline } from '../schema/settings.ts';

/** The helplines offered in a school's nation; outside the schools' pages, in any nation the directory's schools are in. */
export function helplinesFor(directory: Directory, view: SchoolView | undefined): Helpline[] {
  const schools = view ? [view.school] : [...directory.schools.values()].map(({ data }) => data);
  const nations = new Set(schools.map(({ nation }) => nation));
  return directory.helplines.filter((line) => line.nations.some((nation) => nations.has(nation)));
}
