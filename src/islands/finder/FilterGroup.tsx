import { useState } from 'react';
import type { ChoiceCount, GroupName } from '../../domain/search/matching.ts';
import { groups } from '../../domain/search/matching.ts';
import type { Chosen, FilterKey } from '../../domain/search/query.ts';
import { Icon } from '../shared/Icon.tsx';
import { type Choices, groupIcons, groupTitles } from './labels.ts';

interface Props {
  group: GroupName;
  choices: Choices | null;
  chosen: Chosen;
  /** Counts the choices of a group; null while there is nothing to count. */
  countsOf: ((group: GroupName) => ReadonlyMap<string, ChoiceCount>) | null;
  chosenHere: number;
  onToggle(key: FilterKey, value: string): void;
  onAge(age: string): void;
}

/** One group of choices, closed until somebody opens it; its choices are drawn only then. */
export function FilterGroup({ group, choices, chosen, countsOf, chosenHere, onToggle, onAge }: Props) {
  const [isOpen, setOpen] = useState(false);
  // Only for the list that is open: counting is half the work of a key press.
  const counts = isOpen && countsOf ? countsOf(group) : null;
  return (
    <details className="finder-group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name={groupIcons[group]} />
        <span>{groupTitles[group]}</span>
        {chosenHere > 0 && (
          <span className="count">
            <span>{chosenHere}</span>
            <span className="for-ears"> chosen</span>
          </span>
        )}
      </summary>
      {choices && counts && (
        <fieldset>
          <legend className="for-ears">{groupTitles[group]}</legend>
          {groups[group].map((key) =>
            key === 'age' ? (
              <AgeChoice key={key} ages={choices.age} chosen={chosen.age[0] ?? ''} counts={counts} onAge={onAge} />
            ) : (
              <div key={key} className="finder-choices">
                {choices[key].map(({ value, label, icon }) => (
                  <CheckChoice
                    key={value}
                    label={label}
                    icon={icon ? <Icon name={icon} /> : null}
                    isChosen={chosen[key].includes(value)}
                    count={counts.get(`${key}=${value}`)}
                    onToggle={() => onToggle(key, value)}
                  />
                ))}
              </div>
            ),
          )}
        </fieldset>
      )}
    </details>
  );
}

interface ChoiceProps {
  label: string;
  icon: React.ReactNode;
  isChosen: boolean;
  count: ChoiceCount | undefined;
  onToggle(): void;
}

function CheckChoice({ label, icon, isChosen, count, onToggle }: ChoiceProps) {
  // What is chosen can always be given up; `aria-disabled` keeps the rest within reach of the keyboard.
  const isEmpty = !isChosen && (count?.empty ?? true);
  return (
    <label className={isEmpty ? 'choice is-empty' : 'choice'}>
      <input
        type="checkbox"
        checked={isChosen}
        aria-disabled={isEmpty || undefined}
        aria-describedby={isEmpty ? 'finder-empty' : undefined}
        onChange={() => isEmpty || onToggle()}
      />
      {icon}
      <span>{label}</span>
      <span className="count">{isEmpty ? 0 : count?.leaves}</span>
    </label>
  );
}

interface AgeProps {
  ages: Choices['age'];
  chosen: string;
  counts: ReadonlyMap<string, ChoiceCount>;
  onAge(age: string): void;
}

function AgeChoice({ ages, chosen, counts, onAge }: AgeProps) {
  return (
    <label className="finder-age">
      <span>Or an age</span>
      <select value={chosen} onChange={(event) => onAge(event.target.value)}>
        <option value="">Any age</option>
        {ages.map(({ value, label }) => {
          const count = counts.get(`age=${value}`);
          const isEmpty = value !== chosen && (count?.empty ?? true);
          return (
            <option key={value} value={value} disabled={isEmpty}>
              {`${label} (${isEmpty ? 0 : count?.leaves})`}
            </option>
          );
        })}
      </select>
    </label>
  );
}
