import { memo, useRef } from 'react';
import { type Chosen, chosenValues, type FilterKey } from '../../domain/search/query.ts';
import { Icon } from '../shared/Icon.tsx';
import type { Labels } from './labels.ts';

interface Props {
  chosen: Chosen;
  labels: Labels;
  /** Only what happens in the part of the map that was searched. */
  isInArea: boolean;
  onLeaveArea(): void;
  onRemove(key: FilterKey, value: string): void;
  onClear(): void;
  /** Where the focus goes when the last of them is gone. */
  onEmpty(): void;
}

/** What is chosen, each with a press to take it away. */
export const ActiveFilters = memo(function ActiveFilters(props: Props) {
  const { chosen, labels, isInArea, onLeaveArea, onRemove, onClear, onEmpty } = props;
  const list = useRef<HTMLUListElement>(null);
  const values = chosenValues(chosen);
  if (values.length === 0 && !isInArea) return null;

  function remove(press: () => void, place: number) {
    press();
    // The button pressed is gone: the focus goes to the one that took its place.
    requestAnimationFrame(() => {
      const left = list.current?.querySelectorAll('button') ?? [];
      const next = left[Math.min(place, left.length - 1)];
      if (next) next.focus();
      else onEmpty();
    });
  }

  return (
    <ul className="finder-active" aria-label="Chosen filters" ref={list}>
      {values.map(({ key, value }, place) => (
        <li key={`${key}=${value}`}>
          <button type="button" className="pill" onClick={() => remove(() => onRemove(key, value), place)}>
            <span className="for-ears">Remove </span>
            <span>{labels.get(`${key}=${value}`)?.label ?? value}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
      {isInArea && (
        <li>
          <button type="button" className="pill" onClick={() => remove(onLeaveArea, values.length)}>
            <span className="for-ears">Remove </span>
            <span>In this part of the map</span>
            <Icon name="close" />
          </button>
        </li>
      )}
      <li>
        <button
          type="button"
          className="finder-clear"
          onClick={() => {
            onClear();
            onEmpty();
          }}
        >
          Clear all filters
        </button>
      </li>
    </ul>
  );
});
