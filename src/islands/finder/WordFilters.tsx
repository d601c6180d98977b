import { useRef } from 'react';
import type { WordFilter } from '../../domain/search/understood.ts';
import { Icon } from '../shared/Icon.tsx';

interface Props {
  filters: readonly WordFilter[];
  /** What is to be typed instead. */
  onType(q: string): void;
}

/** The filters that stand in the words typed, each with a press to take its words away. */
export function WordFilters({ filters, onType }: Props) {
  const list = useRef<HTMLUListElement>(null);
  if (filters.length === 0) return null;
  return (
    <ul className="finder-active" aria-label="Filters in your words" ref={list}>
      {filters.map(({ label, without }) => (
        <li key={label}>
          <button
            type="button"
            className="pill"
            onClick={() => {
              onType(without);
              // The button pressed is gone.
              requestAnimationFrame(() =>
                (list.current?.querySelector('button') ?? document.getElementById('finder-q'))?.focus(),
              );
            }}
          >
            <span className="for-ears">Remove </span>
            <span>{label}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
