/**
 * Listings over as many sides as they need. They are laid out once out of sight, measured, and then dealt out whole:
 * browsers do not agree on keeping things together, and this way the screen shows what the printer gives.
 */
import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { evenColumns, groupsOf, heightOf } from './paging.ts';
import { shortenRows, showRows } from './room.ts';

interface PagedProps {
  items: ReactNode[];
  /** Columns on a side. */
  across?: number;
  /** Stands below the listings of one of several sides that would else be half empty. */
  filler: ReactNode;
  /** Something on the first side takes the room that is left there, so that more may go on the others. */
  firstSideGrows?: boolean;
  /** A side with its columns in it. The number of sides is 0 while it is not known. */
  side(columns: ReactNode, place: { page: number; total: number }): ReactNode;
}

interface Dealt {
  columns: number[][];
  /** Of each item, how many of its times and places there is room for. */
  shown: number[][];
  /** Of each of several sides, whether it would be half empty. */
  hasRoom: boolean[];
}

/** Of the room for listings; with its head and its foot a side is then well over half full. */
const leastFilled = 0.6;
/** Pixels. */
const step = 16;

export function Paged({ items, across = 1, filler, firstSideGrows = false, side }: PagedProps) {
  const trial = useRef<HTMLDivElement>(null);
  const [dealt, setDealt] = useState<Dealt | null>(null);

  useLayoutEffect(
    function dealOut() {
      const [first, next] = [...(trial.current?.querySelectorAll<HTMLElement>('.columns') ?? [])];
      if (!first || !next) return;
      const least = Math.min(first.clientHeight, next.clientHeight);
      const wholes = [...first.querySelectorAll<HTMLElement>('.whole')];
      const shown = wholes.map((whole) => shortenRows(whole, () => whole.offsetHeight > least));
      // The first of a column has no line above it: every column has that much more room than for the others.
      const line = Math.max(0, lineAbove(wholes[1]) - lineAbove(wholes[0]));
      const rooms = [first.clientHeight + line, next.clientHeight + line] as const;
      const heights = wholes.map(({ offsetHeight }, place) => (place === 0 ? offsetHeight + line : offsetHeight));
      const gap = Number.parseFloat(getComputedStyle(first.querySelector('.column')!).rowGap) || 0;
      const deal = (room: number) => evenColumns(heights, gap, across, (column) => (column < across ? room : rooms[1]));
      const sidesOf = (dealt: number[][]) => Math.ceil(dealt.length / across);
      const hasRoomIn = (dealt: number[][]) =>
        groupsOf(across, dealt).map(
          (side, place, sides) =>
            sides.length > 1 &&
            !(place === 0 && firstSideGrows) &&
            Math.max(...side.map((column) => heightOf(column, heights, gap))) <
              rooms[place === 0 ? 0 : 1] * leastFilled,
        );
      let columns = deal(rooms[0]);
      for (let room = rooms[0]; firstSideGrows && hasRoomIn(columns).pop(); room -= step) {
        const tried = deal(room);
        const isTooHigh = tried.slice(0, across).some((column) => column.some((item) => heights[item]! > room));
        if (isTooHigh || sidesOf(tried) > sidesOf(columns)) break;
        columns = tried;
      }
      setDealt({ columns, shown, hasRoom: hasRoomIn(columns) });
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
  const { columns, shown, hasRoom } = dealt;
  const sides = groupsOf(across, columns);
  return sides.map((group, place) => (
    <Fragment key={group.flat().join()}>
      {side(
        <>
          <Columns across={across} columns={group} items={items} shown={shown} isShort={hasRoom[place]} />
          {hasRoom[place] && filler}
        </>,
        { page: place + 1, total: sides.length },
      )}
    </Fragment>
  ));
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
  shown?: number[][];
  /** Something else stands below. */
  isShort?: boolean;
}

function Columns({ across, columns, items, shown, isShort = false }: ColumnsProps) {
  const places = Array.from({ length: across }, (_, place) => place);
  return (
    <div className={`columns across-${across}${isShort ? ' short' : ''}`}>
      {places.map((place) => (
        <div className="column" key={place}>
          {columns[place]?.map((item) => (
            <div
              className="whole"
              key={item}
              ref={(whole) => {
                if (whole && shown) showRows(whole, shown[item] ?? []);
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
