import type { Card, CardFile } from '../../domain/finder/card.ts';
import type { Moment } from '../../domain/finder/coming.ts';
import { type Clash, type WeekSlot, weekOf, weekSessions } from '../../domain/shortlist/week.ts';
import { shortDateWords } from '../../domain/time/dates.ts';
import { nextWords } from '../../domain/time/next-words.ts';
import { clockWords } from '../../domain/time/session-words.ts';
import type { Terms } from '../../domain/time/terms.ts';
import { Icon } from '../shared/Icon.tsx';
import { mainInterest } from './facts.ts';

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

/** What is on which day, a column each on a wide screen, and what cannot both be gone to. */
export function Week({ file, cards, terms, today }: Props) {
  const sessions = cards
    .flatMap((card) => weekSessions(card, file))
    .map((session) => ({ ...session, dates: session.dates.filter((date) => date >= today.date) }));
  const days = weekOf(sessions, terms);
  const clashes = days.flatMap((day) => day.clashes);
  const clashing = new Set(clashes.flatMap(({ one, other }) => [one, other]));
  const families = new Map(cards.map((card) => [card.slug, mainInterest(card, file)?.family]));
  const without = cards.filter(
    ({ slug }) => !sessions.some(({ listing, dates }) => listing === slug && dates.length > 0),
  );
  return (
    <>
      <h2>A week of it</h2>
      {without.length === cards.length ? (
        <p>We know of no dates for these. Ask them.</p>
      ) : (
        <div className="pick-week">
          {days.map(({ day, slots }) => (
            <section key={day} data-empty={slots.length === 0 || undefined}>
              <h3>{day.charAt(0).toUpperCase() + day.slice(1)}</h3>
              {slots.length === 0 ? (
                <p className="soft">Nothing</p>
              ) : (
                <ul className="plain">
                  {slots.map((slot) => (
                    <Slot
                      key={`${slot.listing} ${slot.starts} ${slot.place} ${slot.dates[0]}`}
                      slot={slot}
                      family={families.get(slot.listing)}
                      clashes={clashing.has(slot)}
                    />
                  ))}
                </ul>
              )}
            </section>
          ))}
        </div>
      )}
      {clashes.length > 0 && (
        <ul className="pick-clashes plain">
          {clashes.map((clash) => (
            <li key={`${clash.one.listing} ${clash.other.listing} ${clash.one.starts} ${clash.dates[0]}`}>
              <Icon name="alert" />
              <span>{clashWords(clash)}</span>
            </li>
          ))}
        </ul>
      )}
      {without.length > 0 && without.length < cards.length && (
        <p>{`No known dates: ${without.map(({ name }) => name).join(', ')}. Ask them.`}</p>
      )}
    </>
  );
}

interface SlotProps {
  slot: WeekSlot;
  family: string | undefined;
  clashes: boolean;
}

/** `4pm to 5.30pm`, `Chess Club`, `Weir Lane Hall`, `Not in the school holidays. Next: Tue 24 Nov`. */
function Slot({ slot, family, clashes }: SlotProps) {
  const { name, place, year, dates, checks } = slot;
  const date = dates[0] as string;
  const next = nextWords({ date, ...(checks.includes(date) && { isBankHoliday: true }) }, null);
  return (
    <li data-hue={family} data-clash={clashes || undefined}>
      {clashes && <span className="pick-clash">Clash</span>}
      <b>{clockWords(slot) || 'Time not known'}</b>
      <span translate="no">{name}</span>
      {place && <span translate="no">{place}</span>}
      <span className="soft">{[yearWords[year], `next ${next}`].filter(Boolean).join(', ')}</span>
    </li>
  );
}

function clashWords({ one, other, why, dates }: Clash): string {
  const on = dates.length === 1 ? `on ${shortDateWords(dates[0] as string)}` : `on ${dates.length} days`;
  if (why.kind === 'overlap')
    return `${one.name} and ${other.name} are on at the same time ${on}. You can only go to one.`;
  const gap = why.minutes <= 0 ? 'no time' : `only ${why.minutes} minutes`;
  return `There is ${gap} to get from ${one.name} to ${other.name} ${on}.`;
}
