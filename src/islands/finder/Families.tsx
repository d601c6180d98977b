import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { type Choices, families, interestsOf, isWholeFamily } from './labels.ts';

interface Props {
  /** Those of which this school has something. */
  there: readonly string[];
  choices: Choices | null;
  /** The interests that are chosen. */
  chosen: readonly string[];
  stickersUrl: string;
  onChoose(interests: readonly string[]): void;
}

/**
 * A sticker for each family of interests, to swipe along. It is one stop of the Tab key, with arrows from one to the
 * next: eight stops more would stand between the search box and the first result.
 */
export const Families = memo(function Families({ there, choices, chosen, stickersUrl, onChoose }: Props) {
  const [at, setAt] = useState(0);
  // Pressed before it was known which interests there are.
  const [wanted, want] = useState<string | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const shown = families.filter(({ name }) => there.includes(name));

  useEffect(
    function chooseWanted() {
      if (!choices || !wanted) return;
      onChoose(interestsOf(wanted, choices));
      want(null);
    },
    [choices, wanted, onChoose],
  );

  function move(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? shown.length - 1 : step && at + step;
    if (to === undefined || to < 0 || to >= shown.length) return;
    event.preventDefault();
    row.current?.querySelectorAll('button')[to]?.focus();
  }

  return (
    <div className="families" role="toolbar" aria-label="By what you like" ref={row} onKeyDown={move}>
      {shown.map(({ name, label, sticker }, nth) => {
        const interests = choices ? interestsOf(name, choices) : [];
        const isChosen = choices ? isWholeFamily(interests, chosen) : name === wanted;
        return (
          <button
            key={name}
            type="button"
            data-hue={name}
            aria-pressed={isChosen}
            tabIndex={nth === at ? 0 : -1}
            onFocus={() => setAt(nth)}
            onClick={() => (choices ? onChoose(isChosen ? [] : interests) : want(isChosen ? null : name))}
          >
            <span className="tile">
              <img src={`${stickersUrl}${sticker}.svg`} width="42" height="42" alt="" />
            </span>
            <span>{label}</span>
          </button>
        );
      })}
    </div>
  );
});
