import { Icon } from '../shared/Icon.tsx';

interface Props {
  q: string;
  /** The cards have come: until then nothing can be searched. */
  isReady: boolean;
  onType(q: string): void;
  onFocus(): void;
  /** Enter: go to what was found. */
  onEnter(): void;
}

export function SearchBox({ q, isReady, onType, onFocus, onEnter }: Props) {
  return (
    <search>
      <form
        className="finder-search"
        onSubmit={(event) => {
          event.preventDefault();
          onEnter();
        }}
      >
        <label htmlFor="finder-q">What would you like to do?</label>
        <div className="finder-box">
          <Icon name="search" />
          <input
            id="finder-q"
            type="search"
            value={q}
            maxLength={100}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            placeholder={isReady ? 'football, drama, somewhere quiet …' : 'Loading search…'}
            onChange={(event) => onType(event.target.value)}
            onFocus={onFocus}
          />
          {q !== '' && (
            <button
              type="button"
              onClick={() => {
                onType('');
                document.getElementById('finder-q')?.focus();
              }}
            >
              <Icon name="close" />
              <span className="for-ears">Clear the search</span>
            </button>
          )}
        </div>
      </form>
    </search>
  );
}
