import { type FinderState, type Sort, sorts } from '../../domain/search/query.ts';
import { Icon } from '../shared/Icon.tsx';
import { sortNames } from './labels.ts';

interface Props {
  sort: Sort;
  view: FinderState['view'];
  isOpen: boolean;
  chosenCount: number;
  /** Whether “Near where?” is open. */
  isAskingWhere: boolean;
  onSort(sort: Sort): void;
  onView(view: FinderState['view']): void;
  onOpen(isOpen: boolean): void;
  onAskWhere(isAsking: boolean): void;
}

/** The buttons over the results: filters (on a narrow screen), order, from where, map or list. */
export function Toolbar(props: Props) {
  const { sort, view, isOpen, chosenCount, isAskingWhere, onSort, onView, onOpen, onAskWhere } = props;
  const isMap = view === 'map';
  return (
    <div className="finder-tools">
      <button
        type="button"
        className="button quiet finder-open"
        aria-expanded={isOpen}
        aria-controls="finder-filters"
        onClick={() => onOpen(!isOpen)}
      >
        <Icon name="filter" />
        <span>Filters</span>
        {chosenCount > 0 && (
          <span className="count">
            <span>{chosenCount}</span>
            <span className="for-ears"> chosen</span>
          </span>
        )}
      </button>
      <label className="finder-sort">
        <span>Show first</span>
        <select value={sort} onChange={(event) => onSort(event.target.value as Sort)}>
          {sorts.map((each) => (
            <option key={each} value={each}>
              {sortNames[each]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button quiet finder-where"
        aria-expanded={isAskingWhere}
        aria-controls="finder-near"
        onClick={() => onAskWhere(!isAskingWhere)}
      >
        <Icon name="pin" />
        <span>Near where?</span>
      </button>
      <button type="button" id="finder-map" className="button quiet" onClick={() => onView(isMap ? 'list' : 'map')}>
        <Icon name={isMap ? 'list' : 'map'} />
        <span>{isMap ? 'List' : 'Map'}</span>
      </button>
    </div>
  );
}
