import { useEffect, useState } from 'react';
import { afterKey, noPresses, pressLasts, pressWords } from '../shared/exit-presses.ts';
import { Icon } from '../shared/Icon.tsx';

/** “Exit this page” in an island: while it is shown, Shift three times leaves too, as on pages about worries. Leaving is in `public/exit-guard.js`. */
export function ExitLink({ to }: { to: string }) {
  const [made, setMade] = useState(0);
  useEffect(function watchKeys() {
    let presses = noPresses;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const watch = (event: KeyboardEvent) => {
      presses = afterKey(presses, event);
      setMade(presses.made);
      clearTimeout(waiting);
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
  }, []);
  return (
    <>
      <a className="button exit" data-exit-link href={to} rel="nofollow noopener noreferrer">
        <Icon name="door" />
        <span>Exit this page</span>
      </a>
      <span className="for-ears" role="status">
        {made === 0 ? '' : pressWords(made)}
      </span>
    </>
  );
}
