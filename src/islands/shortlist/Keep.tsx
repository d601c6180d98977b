import { useState, useSyncExternalStore } from 'react';
import { clearKept, isShortlistKept, keepShortlist, onShortlist, otherKept, showKept } from '../picks/chosen.ts';
import { keptProblem } from '../picks/kept.ts';
import { Icon } from '../shared/Icon.tsx';

interface Props {
  /** There is nothing here to keep. */
  isEmpty: boolean;
}

/** “Keep it on this device”, what that means, and “Clear it”: nothing is stored before the press. */
export function Keep({ isEmpty }: Props) {
  const isKept = useSyncExternalStore(onShortlist, isShortlistKept, () => false);
  const others = useSyncExternalStore(onShortlist, otherKept, () => 0);
  const problem = useSyncExternalStore(onShortlist, keptProblem, () => null);
  const [hasFailed, setFailed] = useState(false);
  if (isEmpty && !isKept && others === 0 && problem === null) return null;
  const keep = (
    <button type="button" className="button quiet" onClick={() => setFailed(!keepShortlist())}>
      <Icon name="heart" />
      <span>{others > 0 ? 'Keep this one instead' : 'Keep it on this device'}</span>
    </button>
  );
  const clear = (
    <button type="button" className="button quiet" onClick={clearKept}>
      <Icon name="close" />
      <span>Clear it from this device</span>
    </button>
  );
  return (
    <section className="pick-keep card on-screen" aria-labelledby="pick-keep">
      <h2 id="pick-keep">On this device</h2>
      {problem ? (
        <>
          <p>{problem}</p>
          <p className="pick-ways">{clear}</p>
        </>
      ) : isKept ? (
        <>
          <p role="status">This shortlist is kept on this device. It is here when you come back, until you clear it.</p>
          <p className="pick-ways">{clear}</p>
        </>
      ) : others > 0 ? (
        <>
          <p>{`This device keeps another shortlist, with ${others === 1 ? '1 thing' : `${others} things`} on it.`}</p>
          <p className="pick-ways">
            <button type="button" className="button quiet" onClick={showKept}>
              <Icon name="list" />
              <span>Show the one that is kept</span>
            </button>
            {!isEmpty && keep}
            {clear}
          </p>
        </>
      ) : (
        <>
          <p>
            Nothing is kept now: this list is only in its link. You can keep it here, so that it is still there next
            time. Only which things are on it is kept, none of your own words. Anybody who uses this device can see it,
            so do not keep it on one that others use.
          </p>
          <p className="pick-ways">{keep}</p>
          {hasFailed && <p role="status">This browser does not allow it. Copy the link to keep the list.</p>}
        </>
      )}
    </section>
  );
}
