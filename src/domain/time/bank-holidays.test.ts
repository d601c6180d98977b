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

/** The day that stands in for one that falls on a weekend: the next weekday that is not taken (1971 Act, schedule 1). */
function keptOn(date: string, taken: readonly string[] = []): string {
  let day = date;
  while (weekdayOf(day).startsWith('s') || taken.includes(day)) day = addDays(day, 1);
  return day;
}

test('New Year’s Day, Christmas Day and Boxing Day are kept on the next weekday where they fall on a weekend', () => {
  for (let year = 2025; year <= bankHolidaysUntil; year++) {
    const name = (date: string) => bankHolidayOn(date, 'england');
    const named = (day: string, date: string, kept: string) => (kept === date ? day : `${day} (substitute day)`);
    const [newYear, christmas, boxing] = [`${year}-01-01`, `${year}-12-25`, `${year}-12-26`] as [
      string,
      string,
      string,
    ];
    const christmasKept = keptOn(christmas);
    // Where Boxing Day is the Monday that Christmas would move to, Boxing Day keeps it and Christmas moves on.
    expect(weekdayOf(christmas), String(year)).not.toBe('sunday');
    const boxingKept = keptOn(boxing, [christmasKept]);
    expect(name(keptOn(newYear))).toBe(named('New Year’s Day', newYear, keptOn(newYear)));
    expect(name(christmasKept)).toBe(named('Christmas Day', christmas, christmasKept));
    expect(name(boxingKept)).toBe(named('Boxing Day', boxing, boxingKept));
  }
});

test('England and Wales have the same days', () => {
  const days = Array.from({ length: 366 * (bankHolidaysUntil - 2024) }, (_, each) => addDays('2025-01-01', each));
  expect(days.map((day) => bankHolidayOn(day, 'wales'))).toEqual(days.map((day) => bankHolidayOn(day, 'england')));
});
