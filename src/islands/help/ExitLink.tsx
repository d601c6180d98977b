import { useEffect, useState } from 'react';
import { afterKey, noPresses, pressesWanted, pressLasts, pressWords } from '../shared/exit-presses.ts';
import { Icon } from '../shared/Icon.tsx';
import { leave } from '../shared/leaving.ts';

/** “Exit this page” in an island: while it is shown, Shift three times leaves too, as on pages about worries. */
export function ExitLink({ to }: { to: string }) {
  const [made, setMade] = useState(0);
  useEffect(
    function watchKeys() {
      let presses = noPresses;
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const watch = (event: KeyboardEvent) => {
        presses = afterKey(presses, event);
        setMade(presses.made);
        clearTimeout(waiting);
        if (presses.made >= pressesWanted) leave(to);
        waiting = setTimeout(() => {
          presses = noPresses;
          setMade(0);
        }, pressLasts);
      };
      addEventListener('keydown', watch, true);
      addEventListener('keyup', watch, true);
      return () => {
        clearTimeout(waiting);
        removeEventListener('keydown', watch, true);
        removeEventListener('keyup', watch, true);
      };
    },
    [to],
  );
  return (
    <>
      <a
        className="button exit"
        data-exit-link
        href={to}
        rel="nofollow noopener noreferrer"
        onClick={(event) => {
          event.preventDefault();
          leave(to);
        }}
      >
        <Icon name="door" />
        <span>Exit this page</span>
      </a>
      <span className="for-ears" role="status">
        {made === 0 ? '' : pressWords(made)}
      </span>
    </>
  );
}
