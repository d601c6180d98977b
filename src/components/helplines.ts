import { textHref } from '../domain/contact/telephone.ts';
import type { Directory } from '../domain/directory/directory.ts';
import type { SchoolView } from '../domain/school/school-view.ts';
import type { Helpline } from '../schema/settings.ts';

/** The helplines offered in a school's nation; outside the schools' pages, in any nation the directory's schools are in. */
export function helplinesFor(directory: Directory, view: SchoolView | undefined): Helpline[] {
  const schools = view ? [view.school] : [...directory.schools.values()].map(({ data }) => data);
  const nations = new Set(schools.map(({ nation }) => nation));
  return directory.helplines.filter((line) => line.nations.some((nation) => nations.has(nation)));
}

/** An address that opens a text message with its word written in. Both signs are needed: phones differ in which they read. */
export function textMessageHref({ textTo, textWord }: Pick<Helpline, 'textTo' | 'textWord'>): string {
  return textHref(textTo ?? '', textWord);
}
