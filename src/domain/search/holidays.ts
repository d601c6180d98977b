/** A school's holidays, by the names that children have for them. */
import { addDays, daysBetween, nearDateWords } from '../time/dates.ts';
import { schoolHolidays, type Terms } from '../time/terms.ts';

type HolidayName = 'half-term' | 'summer' | 'christmas' | 'easter' | 'holiday';

/** ISO dates, both in it. */
export interface Holiday {
  name: HolidayName;
  from: string;
  to: string;
}

/** The holidays of a school with their names, in order; `schoolHolidays` says what a holiday is. */
export function holidaysOf(terms: Terms): Holiday[] {
  return schoolHolidays(terms).map(({ from, to, inTerm }) => ({
    name: inTerm ? 'half-term' : nameOf(from, to),
    from,
    to,
  }));
}

/** By what lies in it: 25 December, August, a week of March or April; other weeks of a school with six terms are half terms. */
function nameOf(from: string, to: string): HolidayName {
  const months = [from, to].map((date) => Number(date.slice(5, 7)));
  if (months[0] === 12 || to.slice(5) <= '01-15') return 'christmas';
  if (daysBetween(from, to) > 21) return 'summer';
  if (months.some((month) => month === 3 || month === 4)) return 'easter';
  return months.some((month) => halfTermMonths.includes(month)) ? 'half-term' : 'holiday';
}

const halfTermMonths = [2, 5, 6, 10, 11];

const months: Record<string, readonly string[]> = {
  feb: ['02'],
  february: ['02'],
  spring: ['02'],
  oct: ['10', '11'],
  october: ['10', '11'],
  autumn: ['10', '11'],
  may: ['05', '06'],
  june: ['05', '06'],
  whitsun: ['05', '06'],
  summer: ['05', '06'],
};
const names: Record<string, HolidayName> = {
  summer: 'summer',
  haf: 'summer',
  easter: 'easter',
  pasg: 'easter',
  christmas: 'christmas',
  xmas: 'christmas',
  winter: 'christmas',
  nadolig: 'christmas',
};
const labels: Record<HolidayName, string> = {
  'half-term': 'Half term',
  summer: 'Summer holidays',
  christmas: 'Christmas holidays',
  easter: 'Easter holidays',
  holiday: 'School holidays',
};

/**
 * The dates of `half-term`, `half-term february`, `summer`, or of every holiday where `asked` is empty: the next of
 * that name that is not over. Null where the school has not said when that is.
 */
export function holidaysNamed(
  holidays: readonly Holiday[],
  asked: string,
  today: string,
): { label: string; dates: { from: string; to: string }[] } | null {
  const ahead = holidays.filter(({ to }) => to >= today);
  if (asked === '') {
    const year = ahead.filter(({ from }) => from <= addDays(today, 365));
    return year.length > 0 ? { label: labels.holiday, dates: year.map(({ from, to }) => ({ from, to })) } : null;
  }
  const [kind, month] = asked.split(' ');
  const wanted = kind === 'half-term' ? 'half-term' : names[kind!];
  const next = ahead.find(
    ({ name, from }) => name === wanted && (!month || (months[month] ?? []).includes(from.slice(5, 7))),
  );
  if (!next) return null;
  const words = nearDateWords(next.from, today);
  return { label: `${labels[next.name]}, from ${words}`, dates: [{ from: next.from, to: next.to }] };
}
