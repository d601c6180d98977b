import type { Relaxation } from '../../domain/search/matching.ts';
import { groups } from '../../domain/search/matching.ts';
import type { Chosen } from '../../domain/search/query.ts';
import { groupTitles, type Labels } from './labels.ts';
import { thingsWords } from './sentences.ts';

interface Props {
  q: string;
  chosen: Chosen;
  labels: Labels;
  relaxations: readonly Relaxation[];
  everythingUrl: string;
  onDrop(drop: Relaxation['drop']): void;
  /** Null where the whole map is searched. */
  onLeaveArea: (() => void) | null;
  /** Null where every day is searched. */
  onLeaveToday: (() => void) | null;
}

/** Nothing fits everything asked: what to give up, and what that would leave. */
export function NothingFound({
  q,
  chosen,
  labels,
  relaxations,
  everythingUrl,
  onDrop,
  onLeaveArea,
  onLeaveToday,
}: Props) {
  return (
    <div className="finder-nothing card">
      <p>
        <span>
          {q === '' ? 'Nothing fits all of that.' : `We could not find anything for “${q}” that fits all of that.`}
        </span>
        <span>
          {relaxations.length > 0 || onLeaveArea || onLeaveToday
            ? ' You could:'
            : ' Try another word, or look through everything.'}
        </span>
      </p>
      <ul>
        {onLeaveToday && (
          <li>
            <button type="button" className="button quiet" onClick={onLeaveToday}>
              Look at other days
            </button>
          </li>
        )}
        {onLeaveArea && (
          <li>
            <button type="button" className="button quiet" onClick={onLeaveArea}>
              Look beyond this part of the map
            </button>
          </li>
        )}
        {relaxations.slice(0, 4).map(({ drop, leaves }) => (
          <li key={drop}>
            <button type="button" className="button quiet" onClick={() => onDrop(drop)}>
              <span>
                {drop === 'q' ? `Leave out the words “${q}”` : `Leave out ${wordsOfGroup(drop, chosen, labels)}`}
              </span>
              <span className="count">{thingsWords(leaves)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <a href={everythingUrl}>See everything, A to Z</a>
      </p>
    </div>
  );
}

/** `“Tuesday” and “Evening”` while they are few; `Day and time of day` when they are many. */
function wordsOfGroup(group: Exclude<Relaxation['drop'], 'q'>, chosen: Chosen, labels: Labels): string {
  const names = groups[group].flatMap((key) =>
    chosen[key].map((value) => labels.get(`${key}=${value}`)?.label ?? value),
  );
  return names.length > 2 ? `“${groupTitles[group]}”` : names.map((name) => `“${name}”`).join(' and ');
}
