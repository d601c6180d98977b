import { memo, useRef } from 'react';
import { type Chosen, chosenValues, type FilterKey } from '../../domain/search/query.ts';
import { Icon } from '../shared/Icon.tsx';
import { type Choices, families, interestsOf, isWholeFamily, type Labels } from './labels.ts';

interface Props {
  chosen: Chosen;
  choices: Choices;
  labels: Labels;
  /** Only what is on today. */
  isToday: boolean;
  onLeaveToday(): void;
  /** Only what happens in the part of the map that was searched. */
  isInArea: boolean;
  onLeaveArea(): void;
  onRemove(key: FilterKey, value: string): void;
  onInterests(interests: readonly string[]): void;
  onClear(): void;
  /** Where the focus goes when the last of them is gone. */
  onEmpty(): void;
}

/** What is chosen, each with a press to take it away. A year alone stands in the heading and in its own button. */
export const ActiveFilters = memo(function ActiveFilters(props: Props) {
  const { chosen, isToday, isInArea, onLeaveToday, onLeaveArea, onClear, onEmpty } = props;
  const list = useRef<HTMLUListElement>(null);
  const chips = chipsFor(props);
  if (isToday) chips.push({ label: 'Today', remove: onLeaveToday });
  if (isInArea) chips.push({ label: 'In this part of the map', remove: onLeaveArea });
  if (chips.length === 0 || (chips.length === 1 && chosen.year.length === 1)) return null;

  function remove(press: () => void, nth: number) {
    press();
    // The button pressed is gone: the focus goes to the one that took its place.
    requestAnimationFrame(() => {
      const left = list.current?.querySelectorAll('button') ?? [];
      const next = left[Math.min(nth, left.length - 1)];
      if (next) next.focus();
      else onEmpty();
    });
  }

  return (
    <ul className="finder-active" aria-label="Chosen filters" ref={list}>
      {chips.map(({ label, remove: press }, nth) => (
        <li key={label}>
          <button type="button" className="pill" onClick={() => remove(press, nth)}>
            <span className="for-ears">Remove </span>
            <span>{label}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
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

/** How many things are chosen, as a visitor counts them. */
export function countChosen(chosen: Chosen, choices: Choices): number {
  const { values, whole } = chosenParts(chosen, choices);
  return values.length + whole.length;
}

interface Chip {
  label: string;
  remove(): void;
}

function chipsFor({ chosen, choices, labels, onRemove, onInterests }: Props): Chip[] {
  const { values, whole } = chosenParts(chosen, choices);
  return [
    ...values.map(({ key, value }) => ({
      label: labels.get(`${key}=${value}`)?.label ?? value,
      remove: () => onRemove(key, value),
    })),
    ...whole.map(({ name, label }) => {
      const own = interestsOf(name, choices);
      return { label, remove: () => onInterests(chosen.interest.filter((each) => !own.includes(each))) };
    }),
  ];
}

/** Each value; a family of interests that is chosen whole is one. */
function chosenParts(chosen: Chosen, choices: Choices) {
  const whole = families.filter(({ name }) => isWholeFamily(interestsOf(name, choices), chosen.interest));
  const inWhole = whole.flatMap(({ name }) => interestsOf(name, choices));
  const values = chosenValues(chosen).filter(({ key, value }) => key !== 'interest' || !inWhole.includes(value));
  return { values, whole };
}
