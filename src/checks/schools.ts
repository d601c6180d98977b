/** Each school's view makes sense, and its term dates reach far enough. */
import { addDays } from '../domain/time/dates.ts';
import type { Problem } from '../reading/problem.ts';
import type { Entry } from '../reading/read-content.ts';
import { type Check, error, openListings, type Spot, warning } from './check.ts';

/** Days before the last known school day on which somebody is asked for next year's dates. */
const termWarningDays = 60;

export const schools: Check = (content, today) =>
  [...content.schools.values()].flatMap((entry) => [
    ...viewProblems(entry),
    ...termProblems(entry, today, openListings(content).filter(isByTerms)),
  ]);

/** Whether it is on only in term time, or only in the holidays. */
function isByTerms({ data: { sessions, places } }: Entry<'listings'>): boolean {
  return [...sessions, ...places.flatMap((place) => place.sessions)].some(({ season }) => season !== 'all-year');
}

function viewProblems(entry: Entry<'schools'>): Problem[] {
  const at = (...path: (string | number)[]): Spot => ({ kind: 'schools', entry, path });
  const { data: school } = entry;
  const problems: Problem[] = [];
  if (school.view.withinKm !== undefined && school.latitude === undefined) {
    const message = 'needs the school’s own position; write its latitude and longitude';
    problems.push(error(at('view', 'withinKm'), 'school.no_position', message));
  } else if (school.latitude === undefined) {
    const message = 'is missing; without it nobody sees how far away things are';
    problems.push(warning(at('latitude'), 'school.no_position', message));
  }
  for (const field of ['pin', 'include'] as const) {
    school.view[field].forEach((slug, index) => {
      if (!school.view.hide.includes(slug)) return;
      const message = `“${slug}” is also under “Never show”; delete it in one of them`;
      problems.push(error(at('view', field, index), 'view.contradiction', message));
    });
  }
  if (!school.safeguarding.role) {
    const message = 'is missing; write the role of the person a pupil can tell in school';
    problems.push(warning(at('safeguarding', 'role'), 'safeguarding.no_lead', message));
  }
  return problems;
}

function termProblems(entry: Entry<'schools'>, today: string, byTerms: Entry<'listings'>[]): Problem[] {
  const at = (...path: (string | number)[]): Spot => ({ kind: 'schools', entry, path });
  const { terms } = entry.data;
  if (terms.length === 0) {
    const [some] = byTerms;
    const count = `${byTerms.length} ${byTerms.length === 1 ? 'listing goes' : 'listings go'} by them`;
    const which = some ? ` (${count}, such as “${some.data.name}”, and nobody is told when they are next)` : '';
    const message = `are missing; without them “in term time” cannot be worked out${which}`;
    return [warning(at('terms'), 'term.missing', message)];
  }
  const problems: Problem[] = [];
  terms.forEach((term, index) => {
    const other = terms.findIndex((each, place) => place < index && each.from <= term.to && term.from <= each.to);
    if (other >= 0) {
      const message = `overlaps with “${terms[other]?.name}”; check the dates`;
      problems.push(error(at('terms', index, 'from'), 'term.overlap', message));
    }
    term.breaks.forEach((days, place) => {
      if (days.to < days.from)
        problems.push(error(at('terms', index, 'breaks', place, 'to'), 'date.order', 'is before the first day off'));
      else if (days.from < term.from || days.to > term.to)
        problems.push(
          warning(at('terms', index, 'breaks', place, 'from'), 'term.break_outside', 'is not within the term'),
        );
    });
  });
  const last = terms.map((term) => term.to).reduce((one, other) => (one > other ? one : other));
  if (last < addDays(today, termWarningDays)) {
    const message = `end on ${last}; add the next ones, or “next session” will soon be wrong`;
    problems.push(warning(at('terms'), 'term.ending', message));
  }
  return problems;
}
