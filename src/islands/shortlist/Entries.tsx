import type { ReactNode } from 'react';
import type { CardFile } from '../../domain/finder/card.ts';
import { comingOf, type Moment } from '../../domain/finder/coming.ts';
import type { ShortlistEntry } from '../../domain/shortlist/entries.ts';
import { type ShortlistPart, shortlistParts } from '../../domain/shortlist/shortlist.ts';
import { mainInterest, OpenEntry } from './OpenEntry.tsx';
import { OverEntry } from './OverEntry.tsx';

interface Props {
  schoolUrl: string;
  stickers: string;
  file: CardFile;
  today: Moment;
  entries: readonly ShortlistEntry[];
  show?: readonly ShortlistPart[];
  /** What stands below each while the shortlist is changed. */
  below?(entry: ShortlistEntry, place: number): ReactNode;
}

/** The things on the shortlist, in order. */
export function Entries({ schoolUrl, stickers, file, today, entries, show = shortlistParts, below }: Props) {
  return (
    <ol className="picks">
      {entries.map((entry, place) => (
        <li
          key={entry.listing}
          className="card pick"
          data-listing={entry.listing}
          data-hue={entry.kind === 'open' ? mainInterest(entry.card, file)?.family : undefined}
        >
          {entry.kind === 'open' && (
            <OpenEntry
              schoolUrl={schoolUrl}
              stickers={stickers}
              file={file}
              entry={entry}
              today={today}
              next={comingOf({ cards: [entry.card], patterns: file.patterns }, today)[0] ?? null}
              show={show}
            />
          )}
          {entry.kind === 'over' && <OverEntry schoolUrl={schoolUrl} entry={entry} />}
          {entry.kind === 'unknown' && (
            <>
              <h2>No longer here</h2>
              <p>
                One thing on this list is no longer in this directory, and nobody can tell any more what it was. Ask
                whoever gave you the link.
              </p>
            </>
          )}
          {entry.words && <p className={below ? 'pick-words on-paper' : 'pick-words'}>{entry.words}</p>}
          {below?.(entry, place)}
        </li>
      ))}
    </ol>
  );
}

/** What an entry is called, in a sentence. */
export function entryName(entry: ShortlistEntry): string {
  if (entry.kind === 'open') return entry.card.name;
  return entry.kind === 'over' ? entry.former.name : 'the thing that is no longer here';
}
