/**
 * Reads what people write about a session, in any usual order. What is not understood to the last word is told, never
 * guessed, and never half of it taken.
 */

import type { z } from 'zod';
import { clockChoices, clockTime, clockTimes, timePattern } from '../../domain/time/read-times.ts';
import { withoutCopiedMarks } from '../../schema/plain-signs.ts';
import { type Session, sessionSchema } from '../../schema/session.ts';
import { readForWhom } from '../importing/cleaning/for-whom.ts';
import { readPrice } from '../importing/cleaning/price.ts';
import { datePattern, datesIn, datesPattern } from './line-dates.ts';
import { countOf, countPattern, readPattern, type Take } from './line-pattern.ts';

export type SessionRead = { session: Session } | { problem: string };

const example = 'write it like “Tuesdays, 4pm to 5.30pm, in term time”';

type Draft = Record<string, unknown>;

/** `Tuesdays, 4pm to 5.30pm, in term time` as a session of the schema. */
export function readSessionLine(written: string): SessionRead {
  const line = withoutCopiedMarks(written).replace(/\bmidnight at the start of the day\b/gi, 'midnight');
  const short = line.slice(0, 60);
  if (line.length > 1000) return { problem: `“${short}…” is too long for days and times; ${example}` };
  const note = /\(([^()]*)\)\s*$/.exec(line)?.[1]?.trim();
  const read: Draft = note ? { note } : {};
  const problems: string[] = [];
  let rest = plain(note === undefined ? line : line.slice(0, line.lastIndexOf('(')));
  const take: Take = (pattern, use) => {
    const found = new RegExp(`(?<=[\\s,;])${pattern}(?=[\\s,.;])`, 'i').exec(rest);
    if (!found) return false;
    rest = `${rest.slice(0, found.index)},${rest.slice(found.index + found[0].length)}`;
    use?.(found.slice(1).map((group) => group ?? ''));
    return true;
  };

  rest = readOwn(rest, read);
  readDates(take, read, problems);
  readSeason(take, read);
  readBlock(take, read);
  const pattern = readPattern(take);
  readTimes(take, read, problems);
  if (read.repeats === 'on-dates' && pattern.days)
    problems.push(`“${short}” has both weekdays and single dates; write “also on” before the dates`);
  else Object.assign(read, pattern);

  if (problems.length > 0) return { problem: problems[0] as string };
  const left = rest.replace(/[\s,.;]+/g, ' ').trim();
  if (left !== '') return { problem: `“${left.slice(0, 60)}” is not understood as days and times; ${example}` };
  const session = sessionSchema.safeParse(read);
  if (session.success) return { session: session.data };
  return { problem: refused(short, session.error.issues[0]) };
}

/** Why a session that was understood cannot be kept, with the field it is about: what is missing, a line can add. */
function refused(short: string, issue: z.core.$ZodIssue | undefined): string {
  const field = issue?.path[0] as keyof typeof sessionSchema.shape | undefined;
  const title = field && sessionSchema.shape[field]?.meta()?.title;
  const message = issue?.message ?? 'is not a session';
  if (issue?.code === 'custom' && issue.params?.code === 'session.no_anchor')
    return `“${short}” does not say which weeks; add the first date it is on, like “from 8 September 2026”`;
  return title ? `“${short}”: “${title}” ${message}` : `“${short}” ${message}`;
}

/** Takes out for whom this one is and what it costs, `for ages 6 to 10, costs £5.50 a session`, where it is understood. */
function readOwn(text: string, read: Draft): string {
  const rest = text
    .split(',')
    .filter((part) => {
      const words = part.trim();
      const who = words.startsWith('for ') ? readForWhom(words.slice(4)) : null;
      const price = /^(?:costs? |£|free$|pay what)/.test(words) ? readPrice(words.replace(/^costs? /, '')) : null;
      if (who && !who.words) {
        Object.assign(read, who);
        return false;
      }
      if (!price || price.firstSessionFree) return true;
      read.price = price;
      return false;
    })
    .join(',');
  return `${rest} `;
}

/** In small letters, with one kind of dash, space and “pm”. */
function plain(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/\b([ap])\.? ?m\b\.?/g, '$1m')
    .replace(/\s+/g, ' ');
  return ` ${words} `;
}

function readDates(take: Take, read: Draft, problems: string[]): void {
  const set =
    (name: string, several = false) =>
    ([text = '']: string[]) => {
      const { dates, problem } = datesIn(text);
      if (problem) problems.push(problem);
      read[name] = several ? dates : dates[0];
    };
  take('(?:not|no|except|excluding|excl\\.?|closed|but not)(?: on)? (?:the )?bank holidays', () => {
    read.bankHolidays = 'off';
  }) ||
    take('(?:(?:also on|including|incl\\.?|and) bank holidays|bank holidays too)', () => {
      read.bankHolidays = 'on';
    });
  take(`(?:not|except|excluding|but not|apart from)(?: on)? (${datesPattern})`, set('except', true));
  take(`also(?: on)? (${datesPattern})`, set('dates', true));
  const bounds = take(`(?:from )?(${datePattern}) ?(?:to|until|till|-) ?(${datePattern})`, ([from = '', to = '']) => {
    set('from')([from]);
    set('to')([to]);
  });
  if (!bounds) {
    take(`(?:from|start(?:s|ing)?(?: on)?|begin(?:s|ning)?(?: on)?|commencing|since) (${datePattern})`, set('from'));
    take(`(?:until|till?|to|end(?:s|ing)?(?: on)?|-) ?(${datePattern})`, set('to'));
  }
  take('on certain dates', () => {
    read.repeats = 'on-dates';
  });
  if (take(`(?:on )?(${datesPattern})`, set('dates', true))) read.repeats = 'on-dates';
}

function readSeason(take: Take, read: Draft): void {
  const set = (season: Session['season']) => () => {
    read.season = season;
  };
  const holidays = '(?:the )?(?:school )?holidays';
  take(
    `(?:term[- ]?time and ${holidays}|all (?:the )?year(?: round)?|year[- ]round|throughout the year)`,
    set('all-year'),
  ) ||
    take(`(?:not|except|excluding|but not)(?: in| during)? ${holidays}`, set('term-time')) ||
    take('(?:in |during )?(?:the )?(?:school )?term[- ]?times?(?: only)?', set('term-time')) ||
    take('(?:in|during) (?:the )?(?:school )?terms?(?: only)?', set('term-time')) ||
    take(`(?:in |during )?${holidays}(?: only)?`, set('holidays'));
}

function readBlock(take: Take, read: Draft): void {
  const block = ([count = '', what = '']: string[]) => {
    read.attendance = 'block';
    if (count) read[what.startsWith('week') ? 'blockWeeks' : 'blockSessions'] = countOf(count);
  };
  take(`(?:in )?(?:a |an )?(?:blocks?|courses?) of (${countPattern}) (weeks?|sessions?)`, block) ||
    take(`(?:in )?(?:a |an )?(${countPattern})[- ](week|session) (?:blocks?|courses?)`, block) ||
    take(`for (${countPattern}) (weeks|sessions)`, block) ||
    take('(?:in )?(?:a )?blocks?', block);
}

function readTimes(take: Take, read: Draft, problems: string[]): void {
  const one =
    (name: 'starts' | 'ends') =>
    ([found = '']: string[]) => {
      const text = found.trim();
      const time = clockTime(text);
      if (time) read[name] = time;
      else problems.push(noTime(text) ?? `“${text}” may be morning or afternoon; write “am” or “pm” with it`);
    };
  const fromTo = (found: string[]) => {
    const [from = '', to = ''] = found.map((text) => text.trim());
    const times = clockTimes(from, to);
    if (times) Object.assign(read, times);
    else
      problems.push(
        noTime(from) ?? noTime(to) ?? `“${from} to ${to}” may be morning or afternoon; write “am” or “pm” with both`,
      );
  };
  const nextDay = '(?: (?:the )?(?:next|following) (?:day|morning))?';
  if (take(`between (${timePattern}) and (${timePattern})${nextDay}`, fromTo)) return;
  if (take(`(?:from |at |@ ?)?(${timePattern}) ?(?:to|-|until|till) ?(${timePattern})${nextDay}`, fromTo)) return;
  take(`(?:until|till) (${timePattern})`, one('ends'));
  take(`(?:from |at |@ ?)?(${timePattern})(?: onwards)?`, one('starts'));
}

/** What is wrong with a time that no clock shows, or null: '13pm' => write “1pm”. */
function noTime(text: string): string | null {
  if (clockChoices(text).length > 0) return null;
  const [, hours = '', minutes = ''] = /^(\d{1,2})([:.]\d{2})? ?(?:am|pm)?$/.exec(text) ?? [];
  const hour = Number(hours);
  const meant = hour > 12 && hour < 24 && /[ap]m$/.test(text) ? `${hour - 12}${minutes}pm` : null;
  return `“${text}” is not a time of day; ${meant ? `write “${meant}”` : 'write it like “4pm” or “16:00”'}`;
}
