/**
 * Listings over as many sides as they need. They are laid out once out of sight, measured, and then dealt out whole:
 * browsers do not agree on keeping things together, and this way the screen shows what the printer gives.
 */
import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { evenColumns, groupsOf } from './paging.ts';

interface PagedProps {
  items: ReactNode[];
  /** Columns on a side. */
  across?: number;
  /** A side with its columns in it. The number of sides is 0 while it is not known. */
  side(columns: ReactNode, place: { page: number; total: number }): ReactNode;
}

export function Paged({ items, across = 1, side }: PagedProps) {
  const trial = useRef<HTMLDivElement>(null);
  const [columns, setColumns] = useState<number[][] | null>(null);

  useLayoutEffect(
    function dealOut() {
      const [first, next] = [...(trial.current?.querySelectorAll<HTMLElement>('.columns') ?? [])];
      if (!first || !next) return;
      const heights = [...first.querySelectorAll<HTMLElement>('.whole')].map(({ offsetHeight }) => offsetHeight);
      const gap = Number.parseFloat(getComputedStyle(first.querySelector('.column')!).rowGap) || 0;
      const filled = evenColumns(heights, gap, across, (column) => (column < across ? first : next).clientHeight);
      setColumns(filled);
    },
    [across],
  );

  if (!columns)
    return (
      <div className="trial" ref={trial} aria-hidden="true">
        {side(<Columns across={across} columns={[items.map((_, place) => place)]} items={items} />, {
          page: 1,
          total: 99,
        })}
        {side(<Columns across={across} columns={[]} items={items} />, { page: 2, total: 99 })}
      </div>
    );
  const sides = groupsOf(across, columns);
  return sides.map((group, place) => (
    <Fragment key={group.flat().join()}>
      {side(<Columns across={across} columns={group} items={items} />, { page: place + 1, total: sides.length })}
    </Fragment>
  ));
}

function Columns({ across, columns, items }: { across: number; columns: number[][]; items: ReactNode[] }) {
  const places = Array.from({ length: across }, (_, place) => place);
  return (
    <div className={`columns across-${across}`}>
      {places.map((place) => (
        <div className="column" key={place}>
          {columns[place]?.map((item) => (
            <div className="whole" key={item}>
              {items[item]}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
