import { type Sort, sorts } from '../../domain/search/query.ts';
import { sortNames } from './labels.ts';

/** What stands first, as words that can be changed. */
export function Sorting({ sort, onSort }: { sort: Sort; onSort(sort: Sort): void }) {
  return (
    <label className="finder-sort needs-script">
      <span className="for-ears">Show first</span>
      <select value={sort} onChange={(event) => onSort(event.target.value as Sort)}>
        {sorts.map((each) => (
          <option key={each} value={each}>
            {sortNames[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
