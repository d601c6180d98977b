/** Side by side, and as a week: fetched only when somebody asks. */
import type { CardFile } from '../../domain/finder/card.ts';
import type { Moment } from '../../domain/finder/coming.ts';
import type { ShortlistEntry } from '../../domain/shortlist/entries.ts';
import type { Terms } from '../../domain/time/terms.ts';
import { Compare } from './Compare.tsx';
import { Week } from './Week.tsx';

export interface PlanProps {
  school: { name: string; terms: Terms };
  file: CardFile;
  entries: readonly ShortlistEntry[];
  today: Moment;
}

export default function Plan({ school, file, entries, today }: PlanProps) {
  const cards = entries.flatMap((entry) => (entry.kind === 'open' ? [entry.card] : []));
  if (cards.length === 0) return <p>There is nothing on this list to plan with just now.</p>;
  return (
    <>
      {cards.length > 1 && <Compare file={file} cards={cards} today={today} />}
      <Week file={file} cards={cards} terms={school.terms} today={today} />
    </>
  );
}
