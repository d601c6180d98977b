import { useState } from 'react';
import type { Card } from '../../domain/finder/card.ts';
import { joinedCalendar } from '../../domain/shortlist/calendar-parts.ts';
import { Icon } from '../shared/Icon.tsx';
import { downloadCalendar, fetchText } from './calendar-file.ts';

interface Props {
  schoolUrl: string;
  cards: readonly Card[];
}

/** The whole shortlist into a calendar, or one thing on it: rows of a menu. */
export function CalendarButtons({ schoolUrl, cards }: Props) {
  const [hasFailed, setFailed] = useState(false);
  const dated = cards.filter(({ times }) => times.some(({ pattern }) => pattern !== undefined));
  if (dated.length === 0) return null;
  const addressOf = ({ slug }: Card) => `${schoolUrl}${slug}/calendar.ics`;

  async function addAll() {
    const calendar = joinedCalendar(await Promise.all(dated.map((card) => fetchText(addressOf(card)))), 'Shortlist');
    setFailed(calendar === null);
    if (calendar !== null) downloadCalendar(calendar);
  }
  return (
    <>
      {dated.length > 1 && (
        <li>
          <button type="button" onClick={addAll}>
            <Icon name="calendar" />
            <span>Add all of it to a calendar</span>
          </button>
        </li>
      )}
      {hasFailed && (
        <li>
          <p role="status">The dates could not be fetched just now. Try again in a moment.</p>
        </li>
      )}
      {dated.map((card) => (
        <li key={card.slug}>
          <a href={addressOf(card)}>
            <Icon name="calendar" />
            <span>{`Add ${card.name} to a calendar`}</span>
          </a>
        </li>
      ))}
    </>
  );
}
