import '../first/leave.js';
import { useEffect, useState } from 'react';
import { pressWords, watchPresses } from '../shared/exit-presses.ts';
import { Icon } from '../shared/Icon.tsx';

/** “Exit this page” in an island: while it is shown, Shift three times leaves too, as on pages about worries. Leaving is in `first/leave.js`. */
export function ExitLink({ to }: { to: string }) {
  const [made, setMade] = useState(0);
  useEffect(() => watchPresses(setMade), []);
  return (
    <>
      <a className="button exit" data-exit-link href={to} rel="nofollow noopener noreferrer">
        <Icon name="door" />
        <span>Exit this page</span>
      </a>
      <small className="exit-note">On this device, Back shows this page again.</small>
      <span className="for-ears" role="status">
        {pressWords(made)}
      </span>
    </>
  );
}
