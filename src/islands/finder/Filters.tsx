import { memo } from 'react';
import { type ChoiceCount, groupNames, groups } from '../../domain/search/matching.ts';
import type { Chosen, FilterKey } from '../../domain/search/query.ts';
import { FilterGroup } from './FilterGroup.tsx';
import type { Choices } from './labels.ts';

interface Props {
  isOpen: boolean;
  choices: Choices | null;
  chosen: Chosen;
  counts: ReadonlyMap<string, ChoiceCount> | null;
  onToggle(key: FilterKey, value: string): void;
  onAge(age: string): void;
  children: React.ReactNode;
}

/** The filters: beside the results on a wide screen, behind a button on a narrow one. */
export const Filters = memo(function Filters(props: Props) {
  const { isOpen, choices, chosen, counts, onToggle, onAge, children } = props;
  return (
    <section
      id="finder-filters"
      className={isOpen ? 'finder-filters needs-script is-open' : 'finder-filters needs-script'}
      aria-label="Filters"
    >
      <p className="for-ears" id="finder-empty">
        Nothing left with this choice, as things are.
      </p>
      {groupNames.map((group) => (
        <FilterGroup
          key={group}
          group={group}
          choices={choices}
          chosen={chosen}
          counts={counts}
          chosenHere={groups[group].reduce((sum, key) => sum + chosen[key].length, 0)}
          onToggle={onToggle}
          onAge={onAge}
        />
      ))}
      {children}
    </section>
  );
});
