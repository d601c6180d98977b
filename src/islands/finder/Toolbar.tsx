import { memo } from 'react';
import { yearName } from '../../domain/listing/ages.ts';
import type { FilterKey, FinderState } from '../../domain/search/query.ts';
import { Icon } from '../shared/Icon.tsx';

interface Props {
  asked: FinderState;
  /** The school's own year groups. */
  years: readonly number[];
  isOpen: boolean;
  chosenCount: number;
  /** Whether “Near my home” is open. */
  isAskingWhere: boolean;
  onYear(year: string): void;
  onToggle(key: FilterKey, value: string): void;
  onToday(today: boolean): void;
  onView(view: FinderState['view']): void;
  onOpen(isOpen: boolean): void;
  onAskWhere(isAsking: boolean): void;
}

/** One row over the results: year, filters, the three that are asked for most, from where, map or list. */
export const Toolbar = memo(function Toolbar(props: Props) {
  const { asked, years, isOpen, chosenCount, isAskingWhere, onYear, onToggle, onToday, onView, onOpen, onAskWhere } =
    props;
  const { year, cost, first } = asked.chosen;
  const isMap = asked.view === 'map';
  return (
    <div className="finder-tools">
      <span className="finder-year" data-chosen={year.length > 0 || undefined}>
        <select
          className="pill"
          aria-label="Which year are you in?"
          value={year.length > 1 ? 'several' : (year[0] ?? '')}
          onChange={(event) => onYear(event.target.value)}
        >
          <option value="">{year.length > 0 ? 'Any year' : 'Which year?'}</option>
          {year.length > 1 && <option value="several">{`${year.length} years`}</option>}
          {years.map((each) => (
            <option key={each} value={each}>
              {yearName(each)}
            </option>
          ))}
        </select>
      </span>
      <button
        type="button"
        className="pill finder-open"
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
      <button type="button" className="pill" aria-pressed={asked.today} onClick={() => onToday(!asked.today)}>
        Today
      </button>
      <button
        type="button"
        className="pill"
        aria-pressed={cost.includes('free')}
        onClick={() => onToggle('cost', 'free')}
      >
        Free
      </button>
      <button
        type="button"
        className="pill"
        aria-pressed={first.includes('watch')}
        onClick={() => onToggle('first', 'watch')}
      >
        Watch first
      </button>
      <button
        type="button"
        className="pill finder-where"
        aria-expanded={isAskingWhere}
        aria-controls="finder-near"
        onClick={() => onAskWhere(!isAskingWhere)}
      >
        <Icon name="pin" />
        <span>Near my home</span>
      </button>
      <button type="button" id="finder-map" className="pill" onClick={() => onView(isMap ? 'list' : 'map')}>
        <Icon name={isMap ? 'list' : 'map'} />
        <span>{isMap ? 'List' : 'Map'}</span>
      </button>
    </div>
  );
});
