import type { ReactNode } from 'react';
import type { CardFile } from '../../domain/finder/card.ts';
import { comingOf, type Moment } from '../../domain/finder/coming.ts';
import type { ShortlistEntry } from '../../domain/shortlist/entries.ts';
import { type ShortlistPart, shortlistParts } from '../../domain/shortlist/shortlist.ts';
import { CardFace } from '../card/Card.tsx';
import { OpenEntry } from './OpenEntry.tsx';
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
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that it is a list where it has no marks
    <ol className={below ? 'picks' : 'picks results'} role="list">
      {entries.map((entry, place) => {
        const shared = { schoolUrl, stickers, number: place + 1 };
        const words = (
          <>
            {entry.words && <p className={below ? 'pick-words on-paper' : 'pick-words'}>{entry.words}</p>}
            {below?.(entry, place)}
          </>
        );
        if (entry.kind === 'open')
          return (
            <OpenEntry
              key={entry.listing}
              {...shared}
              {...{ file, entry, today, show }}
              next={comingOf({ cards: [entry.card], patterns: file.patterns }, today)[0] ?? null}
            >
              {words}
            </OpenEntry>
          );
        if (entry.kind === 'over')
          return (
            <OverEntry key={entry.listing} {...shared} entry={entry}>
              {words}
            </OverEntry>
          );
        return (
          <CardFace
            key={entry.listing}
            slug={String(entry.listing)}
            name="No longer here"
            href={null}
            interest={null}
            {...shared}
            note="One thing on this list is no longer in this directory, and nobody can tell any more what it was. Ask whoever gave you the link."
          >
            {words}
          </CardFace>
        );
      })}
    </ol>
  );
}

/** What an entry is called, in a sentence. */
export function entryName(entry: ShortlistEntry): string {
  if (entry.kind === 'open') return entry.card.name;
  return entry.kind === 'over' ? entry.former.name : 'the thing that is no longer here';
}
