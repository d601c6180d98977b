import { memo, type ReactNode, useEffect, useRef } from 'react';
import { type ChoiceCount, type GroupName, groupNames, groups } from '../../domain/search/matching.ts';
import type { Chosen, FilterKey } from '../../domain/search/query.ts';
import { Icon } from '../shared/Icon.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import type { Choices } from './labels.ts';

interface Props {
  isOpen: boolean;
  choices: Choices | null;
  chosen: Chosen;
  countsOf: ((group: GroupName) => ReadonlyMap<string, ChoiceCount>) | null;
  onToggle(key: FilterKey, value: string): void;
  onAge(age: string): void;
  onClose(): void;
  children: ReactNode;
}

const wideScreen = '(min-width: 80rem)';

/** The filters: a column beside the results on a wide screen, a sheet from below on others. */
export const Filters = memo(function Filters(props: Props) {
  const { isOpen, choices, chosen, countsOf, onToggle, onAge, onClose, children } = props;
  const sheet = useRef<HTMLDialogElement>(null);

  useEffect(
    function showOrHide() {
      const { current } = sheet;
      if (!current || !isOpen) return;
      const wide = matchMedia(wideScreen);
      // Safari 14 and Firefox 78 know no dialogs: the styles then do what they can.
      if (wide.matches || !current.showModal) current.setAttribute('open', '');
      else current.showModal();
      // A screen that is turned has another shape of filters: they are a press away.
      wide.addEventListener?.('change', onClose);
      return () => {
        wide.removeEventListener?.('change', onClose);
        if (current.close) current.close();
        else current.removeAttribute('open');
      };
    },
    [isOpen, onClose],
  );

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the Escape key closes it as it is; a press beside it does the same
    <dialog
      id="finder-filters"
      className="finder-filters needs-script"
      aria-label="Filters"
      ref={sheet}
      onClose={onClose}
      onClick={({ target }) => target === sheet.current && onClose()}
    >
      {isOpen && (
        <div>
          <p className="finder-sheet-top">
            <b>Filters</b>
            <button type="button" className="finder-close" onClick={onClose}>
              <Icon name="close" />
              <span className="for-ears">Close the filters</span>
            </button>
          </p>
          <p className="for-ears" id="finder-empty">
            Nothing left with this choice, as things are.
          </p>
          {groupNames.map(
            (group) =>
              group !== 'first' && (
                <FilterGroup
                  key={group}
                  group={group}
                  choices={choices}
                  chosen={chosen}
                  countsOf={countsOf}
                  chosenHere={groups[group].reduce((sum, key) => sum + chosen[key].length, 0)}
                  onToggle={onToggle}
                  onAge={onAge}
                />
              ),
          )}
          {children}
        </div>
      )}
    </dialog>
  );
});
