/** Reads what people write about a session, in any usual order; what is not understood is told, never guessed. */
import { type Session, sessionSchema } from '../../schema/session.ts';
import { type Weekday, weekdays } from '../../schema/weekdays.ts';

export type SessionRead = { session: Session } | { problem: string };

type Draft = Record<string, unknown>;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const date = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? ${month} \\d{4})`;
const dates = `${date}(?:(?: and |, (?:and )?)${date})*`;
const time = '(?:(?:12 )?(?:noon|midday)|midnight|\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)?)';
const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?s?';
const dayList = `${day}(?:(?: and |, (?:and )?| & |/| )${day})*`;
const nths: Record<string, string> = {
  first: 'first',
  '1st': 'first',
  second: 'second',
  '2nd': 'second',
  third: 'third',
  '3rd': 'third',
  fourth: 'fourth',
  '4th': 'fourth',
  last: 'last',
};

/** `Tuesdays, 4pm to 5.30pm, in term time` as a session of the schema. */
export function readSessionLine(line: string): SessionRead {
  if (line.length > 1000) return { problem: `“${line.slice(0, 60)}…” is too long for days and times` };
  const note = /\(([^()]*)\)\s*$/.exec(line)?.[1]?.trim();
  const read: Draft = note ? { note } : {};
  let rest = ` ${(note === undefined ? line : line.slice(0, line.lastIndexOf('('))).toLowerCase()} `
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ');
  /** Takes a pattern out of the text and hands over its groups. */
  const take = (pattern: string, use: (groups: string[]) => void): boolean => {
    const found = new RegExp(`(?<=[\\s,])${pattern}(?=[\\s,.;])`, 'i').exec(rest);
    if (!found) return false;
    rest = `${rest.slice(0, found.index)},${rest.slice(found.index + found[0].length)}`;
    use(found.slice(1).map((group) => group ?? ''));
    return true;
  };

  take(`(?:not|except)(?: on)? (${dates})`, ([all]) => set(read, 'except', datesIn(all)));
  take(`also(?: on)? (${dates})`, ([all]) => set(read, 'dates', datesIn(all)));
  take(`(?:from|starting|since) (${date})`, ([one]) => set(read, 'from', datesIn(one)[0]));
  take(`(?:until|till?|to|-) ?(${date})`, ([one]) => set(read, 'to', datesIn(one)[0]));
  take('on certain dates', () => set(read, 'repeats', 'on-dates'));
  if (take(`(?:on )?(${dates})`, ([all]) => set(read, 'dates', datesIn(all)))) read.repeats = 'on-dates';
  take('(?:in )?(?:a )?blocks?(?: of (\\d{1,2}) weeks?)?', ([weeks]) => {
    read.attendance = 'block';
    if (weeks) read.blockWeeks = Number(weeks);
  });
  take('(?:in |during )?(?:the )?term[- ]?time(?: only)?', () => set(read, 'season', 'term-time'));
  take('(?:in |during )?(?:the )?(?:school )?holidays(?: only)?', () => set(read, 'season', 'holidays'));
  take('all (?:the )?year(?: round)?', () => set(read, 'season', 'all-year'));
  readTimes(take, read);
  readDays(take, read);

  const left = rest.replace(/[\s,.;]+/g, ' ').trim();
  if (left !== '') return { problem: `“${left.slice(0, 60)}” is not understood as days and times` };
  const session = sessionSchema.safeParse(read);
  if (session.success) return { session: session.data };
  return { problem: `“${line.slice(0, 60)}” ${session.error.issues[0]?.message ?? 'is not a session'}` };
}

type Take = (pattern: string, use: (groups: string[]) => void) => boolean;

function set(read: Draft, name: string, value: unknown): void {
  read[name] = value;
}

function readTimes(take: Take, read: Draft): void {
  const both = take(
    `(?:from |at )?(${time}) ?(?:to|-|until|till) ?(${time})(?: (?:the )?next (?:day|morning))?`,
    ([starts = '', ends = '']) => {
      // “4 to 5.30pm”: the afternoon is meant for both, unless it would end before it starts.
      const half = /(am|pm)$/.exec(ends)?.[1] ?? '';
      const to = clockTime(ends);
      const asWritten = clockTime(starts);
      read.ends = to ?? ends;
      read.starts = asWritten ?? (half ? clockTime(`${starts}${half}`) : null) ?? starts;
      if (!asWritten && to && String(read.starts) > to && half === 'pm')
        read.starts = clockTime(`${starts}am`) ?? starts;
    },
  );
  if (both) return;
  take(`(?:until|till) (${time})`, ([ends = '']) => set(read, 'ends', clockTime(ends) ?? ends));
  take(`(?:from|at) (${time})`, ([starts = '']) => set(read, 'starts', clockTime(starts) ?? starts)) ||
    take(`(${time})`, ([starts = '']) => set(read, 'starts', clockTime(starts) ?? starts));
}

function readDays(take: Take, read: Draft): void {
  const days = ([list]: string[]) => set(read, 'days', daysIn(list));
  if (
    take(
      `(?:the )?(${Object.keys(nths).join('|')}) (${dayList})(?: (?:of|in) (?:the|each|every) month)?`,
      ([nth = '', list = '']) => {
        read.repeats = `${nths[nth]}-of-month`;
        read.days = daysIn(list);
      },
    )
  )
    return;
  if (take('(?:every day|daily)', () => set(read, 'days', [...weekdays]))) return;
  if (take('(?:weekdays|every weekday)', () => set(read, 'days', weekdays.slice(0, 5)))) return;
  if (
    take(`(?:every )?(${day}) ?(?:to|-) ?(${day})`, ([from = '', to = '']) => {
      const [first, last] = [daysIn(from)[0], daysIn(to)[0]].map((each) => weekdays.indexOf(each as Weekday)) as [
        number,
        number,
      ];
      read.days = weekdays.slice(first, last + 1);
    })
  )
    return;
  if (take(`(?:every other|every second|alternate) (${dayList})`, days)) read.repeats = 'every-2-weeks';
  else take(`(?:every |each |on )?(${dayList})`, days);
  if (take('(?:every (?:2|two|other) weeks?|every fortnight|fortnightly)', () => {})) read.repeats = 'every-2-weeks';
  take('(?:every week|weekly)', () => {});
}

function daysIn(list = ''): Weekday[] {
  const named = list
    .split(/[^a-z]+/)
    .flatMap((word) => weekdays.find((each) => word.length >= 3 && each.startsWith(word.slice(0, 3))) ?? []);
  return weekdays.filter((each) => named.includes(each));
}

function datesIn(list = ''): string[] {
  return [...list.matchAll(new RegExp(date, 'gi'))].map(([text]) => {
    if (/^\d{4}-/.test(text)) return text;
    const [number = '', name = '', year = ''] = text.split(' ');
    const place = months.indexOf(name.slice(0, 3)) + 1;
    return `${year}-${String(place).padStart(2, '0')}-${String(Number.parseInt(number, 10)).padStart(2, '0')}`;
  });
}

/** `5.30pm` => `17:30`; null where morning or afternoon would be a guess. */
function clockTime(text: string): string | null {
  if (/noon|midday/.test(text)) return '12:00';
  if (text === 'midnight') return '00:00';
  const parts = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?$/.exec(text);
  if (!parts) return null;
  const [, hours = '', minutes = '00', half] = parts;
  if (!half && (hours.length < 2 || parts[2] === undefined)) return null;
  if (half && (Number(hours) > 12 || Number(hours) === 0)) return null;
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours);
  return hour > 23 || Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}
