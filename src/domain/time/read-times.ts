/** Times of day as people write them: `4-5.30pm`, `10pm to 1am`, `16:00`, `until midnight`. */
import { minutesLong } from '../../schema/session-rules.ts';

export const timePattern =
  '(?:(?:12 )?(?:noon|midday|midnight)|\\d{4} ?h(?:ou)?rs?|\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)?)';

/** One time: `5.30pm` => `17:30`; null where morning or afternoon would be a guess. */
export function clockTime(text: string): string | null {
  const times = clockChoices(text);
  return times.length === 1 ? (times[0] as string) : null;
}

/**
 * A start and an end. Where only one of them says morning or afternoon, the other is the one time that makes it no
 * longer than twelve hours: `4 to 5.30pm` begins at 4pm, `11-1pm` at 11am, `10-1am` at 10pm. Null where it stays a guess.
 */
export function clockTimes(from: string, to: string): { starts: string; ends: string } | null {
  const said = [from, to].some((text) => /[ap]m$|noon|midday|midnight|rs?$/.test(text));
  const [starts, ends] = [from, to].map((text) => clockChoices(text, said)) as [string[], string[]];
  const pairs = starts
    .flatMap((start) => ends.map((end) => ({ starts: start, ends: end })))
    .filter((pair) => pair.starts !== pair.ends);
  const [only] = pairs;
  // Both said in full: a night away may be longer. On the 24-hour clock one rather meant “01:00” for 1pm.
  const inFull = said && [from, to].every((text) => /[ap]m$|noon|midday|midnight|rs?$/.test(text));
  if (pairs.length === 1 && only && inFull) return only;
  const short = pairs.filter((pair) => (minutesLong(pair.starts, pair.ends) ?? 0) <= 12 * 60);
  if (short.length === 1) return short[0] as { starts: string; ends: string };
  return pairs.length === 1 && only && only.starts < only.ends ? only : null;
}

/**
 * The times that a text may mean; none where it is no time, like `13pm`. `half` is whether the other end of it says
 * morning or afternoon.
 */
export function clockChoices(text: string, half = false): string[] {
  if (/noon|midday/.test(text)) return ['12:00'];
  // ISO 8601 once wrote the end of a day as 24:00.
  if (/midnight|^24[:.]?00(?: ?h|$)/.test(text)) return ['00:00'];
  const military = /^(\d{2})(\d{2}) ?h/.exec(text);
  if (military) return sound(Number(military[1]), military[2] as string);
  const parts = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?$/.exec(text);
  if (!parts) return [];
  const [, hours = '', minutes = '00', said] = parts;
  const hour = Number(hours);
  if (said) return hour > 12 || hour === 0 ? [] : sound((hour % 12) + (said === 'pm' ? 12 : 0), minutes);
  const inTwentyFour = hours.length === 2 && parts[2] !== undefined;
  if (inTwentyFour && (!half || hours.startsWith('0') || hour > 12)) return sound(hour, minutes);
  if (hour > 12 || hour === 0) return [];
  return [...sound(hour % 12, minutes), ...sound((hour % 12) + 12, minutes)];
}

function sound(hour: number, minutes: string): string[] {
  return hour > 23 || Number(minutes) > 59 ? [] : [`${String(hour).padStart(2, '0')}:${minutes}`];
}
