import { useRef } from 'react';
import type { CardFile } from '../../domain/finder/card.ts';
import type { Moment } from '../../domain/finder/coming.ts';
import type { ShortlistEntry } from '../../domain/shortlist/entries.ts';
import type { PackedShortlist } from '../../domain/shortlist/packed.ts';
import { longestGreeting, longestWords, type ShortlistPart, shortlistParts } from '../../domain/shortlist/shortlist.ts';
import { Icon } from '../shared/Icon.tsx';
import { Entries, entryName } from './Entries.tsx';
import { WordsBox } from './WordsBox.tsx';

interface Props {
  schoolUrl: string;
  stickers: string;
  file: CardFile;
  today: Moment;
  entries: readonly ShortlistEntry[];
  shortlist: PackedShortlist;
  onChange(next: PackedShortlist, words: string): void;
  onWrite(next: PackedShortlist): void;
}

const partNames: Record<ShortlistPart, string> = {
  when: 'When',
  where: 'Where',
  cost: 'Cost',
  'who-for': 'Who for',
  joining: 'How to join',
  'first-visit': 'First time',
  access: 'Access and support',
  map: 'The map',
};

/** The shortlist while it is changed: order, words of one's own, what to show. */
export function Editor({ schoolUrl, stickers, file, today, entries, shortlist, onChange, onWrite }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const { items, greeting = '', show = shortlistParts } = shortlist;

  function move(from: number, to: number, name: string, button: string) {
    if (to < 0 || to >= items.length) return;
    const moved = [...items];
    moved.splice(to, 0, ...moved.splice(from, 1));
    onChange({ ...shortlist, items: moved }, `${name} is now number ${to + 1} of ${items.length}.`);
    focusIn(to, button);
  }
  function takeOff(place: number, name: string) {
    onChange({ ...shortlist, items: items.filter((_, at) => at !== place) }, `${name} is off the shortlist.`);
    focusIn(Math.min(place, items.length - 2), '[data-off]');
  }
  /** A card that was moved or taken off has lost the focus: it goes where the next press is likely. */
  function focusIn(place: number, button: string) {
    requestAnimationFrame(() => {
      const card = list.current?.querySelectorAll('.pick')[place];
      card?.querySelector<HTMLElement>(button)?.focus();
    });
  }
  function toggle(part: ShortlistPart, isShown: boolean) {
    const next = shortlistParts.filter((each) => (each === part ? isShown : show.includes(each)));
    onChange({ ...shortlist, show: next }, `${partNames[part]} is ${isShown ? 'shown' : 'left out'}.`);
  }

  return (
    <div ref={list}>
      <WordsBox
        id="pick-greeting"
        label="A few words at the top, if you like"
        text={greeting}
        most={longestGreeting}
        onWrite={(text) => onWrite({ ...shortlist, greeting: text || undefined })}
      />
      <Entries
        schoolUrl={schoolUrl}
        stickers={stickers}
        file={file}
        today={today}
        entries={entries}
        show={show}
        below={(entry, place) => {
          const name = entryName(entry);
          return (
            <div className="pick-change on-screen">
              <WordsBox
                id={`pick-words-${entry.listing}`}
                label="Your own words"
                about={name}
                text={entry.words ?? ''}
                most={longestWords}
                onWrite={(text) =>
                  onWrite({
                    ...shortlist,
                    items: items.map((item, at) => (at === place ? { ...item, words: text || undefined } : item)),
                  })
                }
              />
              <p className="pick-buttons">
                <MoveButton
                  up
                  name={name}
                  isOff={place === 0}
                  onPress={() => move(place, place - 1, name, '[data-up]')}
                />
                <MoveButton
                  up={false}
                  name={name}
                  isOff={place === items.length - 1}
                  onPress={() => move(place, place + 1, name, '[data-down]')}
                />
                <button type="button" className="pill" data-off onClick={() => takeOff(place, name)}>
                  <Icon name="close" />
                  <span>Take off</span>
                  <span className="for-ears"> {name}</span>
                </button>
              </p>
            </div>
          );
        }}
      />
      <fieldset className="pick-show on-screen">
        <legend>What to show of each</legend>
        {shortlistParts.map((part) => (
          <label key={part} className="choice">
            <input
              type="checkbox"
              checked={show.includes(part)}
              onChange={({ target }) => toggle(part, target.checked)}
            />
            <span>{partNames[part]}</span>
          </label>
        ))}
      </fieldset>
      <p className="on-screen">
        <button
          type="button"
          className="finder-clear"
          onClick={() => onChange({ items: [] }, 'The shortlist is empty. Press Undo to have it back.')}
        >
          Take everything off and start again
        </button>
      </p>
    </div>
  );
}

interface MoveProps {
  up: boolean;
  name: string;
  isOff: boolean;
  onPress(): void;
}

function MoveButton({ up, name, isOff, onPress }: MoveProps) {
  // `aria-disabled` and not `disabled`: the button under somebody's finger keeps the focus.
  return (
    <button
      type="button"
      className={up ? 'pill pick-up' : 'pill'}
      data-up={up || undefined}
      data-down={!up || undefined}
      aria-disabled={isOff || undefined}
      onClick={onPress}
    >
      <Icon name="down" />
      <span>{up ? 'Up' : 'Down'}</span>
      <span className="for-ears"> {name}</span>
    </button>
  );
}
