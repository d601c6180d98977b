import type { Card, CardFile } from '../../domain/finder/card.ts';
import type { Moment } from '../../domain/finder/coming.ts';
import { type Clash, type WeekSlot, weekOf, weekSessions } from '../../domain/shortlist/week.ts';
import { shortDateWords, timeWords } from '../../domain/time/dates.ts';
import { nextWords } from '../../domain/time/next-words.ts';
import type { Terms } from '../../domain/time/terms.ts';

interface Props {
  file: CardFile;
  cards: readonly Card[];
  terms: Terms;
  today: Moment;
}

const yearWords: Partial<Record<WeekSlot['year'], string>> = {
  'term-time-only': 'not in the school holidays',
  'holidays-only': 'only in the school holidays',
};

/** What is on which day, and what cannot both be gone to. */
export function Week({ file, cards, terms, today }: Props) {
  const sessions = cards
    .flatMap((card) => weekSessions(card, file))
    .map((session) => ({ ...session, dates: session.dates.filter((date) => date >= today.date) }));
  const days = weekOf(sessions, terms).filter(({ slots }) => slots.length > 0);
  const without = cards.filter(
    ({ slug }) => !sessions.some(({ listing, dates }) => listing === slug && dates.length > 0),
  );
  return (
    <>
      <h2>A week of it</h2>
      {days.length === 0 && <p>We know of no dates for these. Ask them.</p>}
      <dl className="pick-week">
        {days.map(({ day, slots, clashes }) => (
          <div key={day}>
            <dt>{day.charAt(0).toUpperCase() + day.slice(1)}</dt>
            <dd>
              <ul>
                {slots.map((slot) => (
                  <li key={`${slot.listing} ${slot.starts} ${slot.place} ${slot.dates[0]}`}>{slotWords(slot)}</li>
                ))}
              </ul>
              {clashes.map((clash) => (
                <p key={`${clash.one.listing} ${clash.other.listing} ${clash.one.starts}`} className="pick-caution">
                  {clashWords(clash)}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {without.length > 0 && days.length > 0 && (
        <p>{`No known dates: ${without.map(({ name }) => name).join(', ')}. Ask them.`}</p>
      )}
    </>
  );
}

/** `4pm to 5.30pm, Chess Club, Weir Lane Hall (not in the school holidays). Next: Tue 24 Nov` */
function slotWords({ starts, ends, name, place, year, dates, checks }: WeekSlot): string {
  const time = starts ? `${timeWords(starts)}${ends ? ` to ${timeWords(ends)}` : ''}` : 'Time not known';
  const date = dates[0] as string;
  const when = yearWords[year] ? ` (${yearWords[year]})` : '';
  return `${[time, name, place].filter(Boolean).join(', ')}${when}. Next: ${nextWords({ date, ...(checks.includes(date) && { isBankHoliday: true }) }, null)}`;
}

function clashWords({ one, other, why, dates }: Clash): string {
  const on = dates.length === 1 ? `on ${shortDateWords(dates[0] as string)}` : `on ${dates.length} days`;
  if (why.kind === 'overlap')
    return `${one.name} and ${other.name} are on at the same time ${on}. You can only go to one.`;
  const gap = why.minutes <= 0 ? 'no time' : `only ${why.minutes} minutes`;
  return `There is ${gap} to get from ${one.name} to ${other.name} ${on}.`;
}
