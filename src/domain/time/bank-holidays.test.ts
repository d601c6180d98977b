import { expect, test } from 'vitest';
import { weekdayOf } from '../../schema/day-numbers.ts';
import { bankHolidayOn, bankHolidaysUntil } from './bank-holidays.ts';
import { addDays, dateOf, dayNumber } from './dates.ts';

/** Easter Sunday by Butcher’s rule (Jean Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return dateOf(dayNumber(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`));
}

const monday = (first: string) =>
  Array.from({ length: 7 }, (_, days) => addDays(first, days)).find((date) => weekdayOf(date) === 'monday')!;

test('every year of the table has its eight days where the law puts them', () => {
  for (let year = 2025; year <= bankHolidaysUntil; year++) {
    const name = (date: string) => bankHolidayOn(date, 'england');
    expect(name(addDays(easter(year), -2))).toBe('Good Friday');
    expect(name(addDays(easter(year), 1))).toBe('Easter Monday');
    expect(name(monday(`${year}-05-01`))).toBe('Early May bank holiday');
    expect(name(monday(`${year}-05-25`))).toBe('Spring bank holiday');
    expect(name(monday(`${year}-08-25`))).toBe('Summer bank holiday');
    const all = Array.from({ length: 366 }, (_, days) => addDays(`${year}-01-01`, days)).filter((date) =>
      date.startsWith(`${year}`),
    );
    const onWeekdays = all.filter((date) => name(date) && !weekdayOf(date).startsWith('s'));
    expect(onWeekdays, String(year)).toHaveLength(8);
  }
});
