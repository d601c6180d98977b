import { memo } from 'react';
import { yearName } from '../../domain/listing/ages.ts';

interface Props {
  years: readonly number[];
  chosen: readonly string[];
  onToggle(key: 'year', value: string): void;
}

/** The school's own year groups, one press each. */
export const YearPresets = memo(function YearPresets({ years, chosen, onToggle }: Props) {
  return (
    <fieldset className="finder-years">
      <legend>Which year are you in?</legend>
      <div>
        {years.map((year) => (
          <button
            key={year}
            type="button"
            className="pill"
            aria-pressed={chosen.includes(String(year))}
            onClick={() => onToggle('year', String(year))}
          >
            {year === 0 ? yearName(0) : <YearNumber year={year} />}
          </button>
        ))}
      </div>
    </fieldset>
  );
});

/** `Year 5`, of which a narrow screen shows the number. */
function YearNumber({ year }: { year: number }) {
  return (
    <span>
      <span className="year-word">Year </span>
      {year}
    </span>
  );
}
