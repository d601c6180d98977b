import { useEffect, useRef } from 'react';
import { Icon } from '../shared/Icon.tsx';

interface Props {
  q: string;
  /** The cards are there to be searched. */
  isReady: boolean;
  onType(q: string): void;
  onFocus(): void;
  /** Enter, or the link behind the box: go to what was found. */
  onEnter(): void;
}

export function SearchBox({ q, isReady, onType, onFocus, onEnter }: Props) {
  const box = useRef<HTMLInputElement>(null);

  const isEmpty = q.trim() === '';
  useEffect(
    function showResultsUnderTheBox() {
      // Half of a telephone's screen is keyboard then.
      if (isEmpty || !matchMedia('(max-width: 47.99rem)').matches) return;
      if (document.activeElement === box.current) box.current?.form?.scrollIntoView({ block: 'start' });
    },
    [isEmpty],
  );

  return (
    <search>
      <form
        className="finder-search"
        onSubmit={(event) => {
          event.preventDefault();
          onEnter();
        }}
      >
        <div className="finder-box">
          <Icon name="search" />
          <input
            id="finder-q"
            ref={box}
            type="search"
            aria-label="What would you like to try?"
            value={q}
            maxLength={100}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck="false"
            enterKeyHint="search"
            placeholder={isReady ? 'football, drama, somewhere quiet' : 'Loading search…'}
            onChange={(event) => onType(event.target.value)}
            onFocus={onFocus}
          />
          {q !== '' && (
            <button
              type="button"
              onClick={() => {
                onType('');
                box.current?.focus();
              }}
            >
              <Icon name="close" />
              <span className="for-ears">Clear the search</span>
            </button>
          )}
        </div>
        <button type="submit">Skip to results</button>
      </form>
    </search>
  );
}
