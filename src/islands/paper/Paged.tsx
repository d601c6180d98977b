/**
 * Listings over as many sides as they need. They are laid out once out of sight, measured, and then dealt out whole:
 * browsers do not agree on keeping things together, and this way the screen shows what the printer gives.
 */
import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { groupsOf, type Measured, onSides, type Sides } from './paging.ts';
import { fitAsBefore, makeRoom, type Room, setTight, tightnesses } from './room.ts';

interface PagedProps {
  items: ReactNode[];
  /** Columns on a side. */
  across?: number;
  /** Stands below the listings of a side that would else be half empty. */
  filler: ReactNode;
  /** Something on the first side takes the room that is left there, so that more may go on the others. */
  firstSideGrows?: boolean;
  /** A side with its columns in it. The number of sides is 0 while it is not known. */
  side(columns: ReactNode, place: { page: number; total: number }): ReactNode;
}

interface Dealt extends Sides {
  /** How each item was made to fit a column by itself. */
  rooms: Room[];
  /** How tight all of them are set, so that they need no side more than they must. */
  tight: number | null;
}

export function Paged({ items, across = 1, filler, firstSideGrows = false, side }: PagedProps) {
  const trial = useRef<HTMLDivElement>(null);
  const [dealt, setDealt] = useState<Dealt | null>(null);

  useLayoutEffect(
    function dealOut() {
      const [first, next] = [...(trial.current?.querySelectorAll<HTMLElement>('.columns') ?? [])];
      if (!first || !next) return;
      const least = Math.min(first.clientHeight, next.clientHeight);
      const wholes = [...first.querySelectorAll<HTMLElement>('.whole')];
      const rooms = wholes.map((whole) => makeRoom(whole, () => whole.offsetHeight > least));
      // All that is told of each, as long as it needs no side more than the least of it.
      const dealtAs = (tight: number | null) => {
        setTight(first, tight);
        return { tight, ...onSides(measured(first, next, wholes), across, firstSideGrows) };
      };
      const tightest = dealtAs(tightnesses[tightnesses.length - 1] ?? null);
      let roomiest = tightest;
      for (const tight of tightnesses) {
        roomiest = dealtAs(tight);
        if (roomiest.hasRoom.length === tightest.hasRoom.length) break;
      }
      setDealt({ ...roomiest, rooms });
    },
    [across, firstSideGrows],
  );

  // Measured in the last column: on a folded leaflet that is the narrowest.
  const before: number[][] = Array.from({ length: across - 1 }, () => []);
  if (!dealt)
    return (
      <div className="trial" ref={trial} aria-hidden="true">
        {side(<Columns across={across} columns={[...before, items.map((_, place) => place)]} items={items} />, {
          page: 1,
          total: 99,
        })}
        {side(<Columns across={across} columns={[]} items={items} />, { page: 2, total: 99 })}
      </div>
    );
  const { columns, rooms, tight, hasRoom } = dealt;
  const sides = groupsOf(across, columns);
  return sides.map((group, place) => (
    <Fragment key={group.flat().join()}>
      {side(
        <>
          <Columns {...{ across, items, rooms, tight }} columns={group} isShort={hasRoom[place]} />
          {hasRoom[place] && filler}
        </>,
        { page: place + 1, total: sides.length },
      )}
    </Fragment>
  ));
}

/** In pixels. */
function measured(first: HTMLElement, next: HTMLElement, wholes: readonly HTMLElement[]): Measured {
  // The first of a column has no line above it: every column has that much more room than for the others.
  const line = Math.max(0, lineAbove(wholes[1]) - lineAbove(wholes[0]));
  return {
    heights: wholes.map(({ offsetHeight }, place) => (place === 0 ? offsetHeight + line : offsetHeight)),
    gap: Number.parseFloat(getComputedStyle(first.querySelector('.column')!).rowGap) || 0,
    rooms: [first.clientHeight + line, next.clientHeight + line],
  };
}

/** Pixels that a listing keeps free above its words. */
function lineAbove(whole: HTMLElement | undefined): number {
  const entry = whole?.firstElementChild;
  if (!entry) return 0;
  const { paddingTop, borderTopWidth } = getComputedStyle(entry);
  return Number.parseFloat(paddingTop) + Number.parseFloat(borderTopWidth);
}

interface ColumnsProps {
  across: number;
  columns: number[][];
  items: ReactNode[];
  rooms?: Room[];
  tight?: number | null;
  /** Something else stands below. */
  isShort?: boolean;
}

function Columns({ across, columns, items, rooms, tight, isShort = false }: ColumnsProps) {
  const places = Array.from({ length: across }, (_, place) => place);
  return (
    <div className={`columns across-${across}${isShort ? ' short' : ''}`} data-tight={tight ?? undefined}>
      {places.map((place) => (
        <div className="column" key={place}>
          {columns[place]?.map((item) => (
            <div
              className="whole"
              key={item}
              ref={(whole) => {
                const room = rooms?.[item];
                if (whole && room) fitAsBefore(whole, room);
              }}
            >
              {items[item]}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
