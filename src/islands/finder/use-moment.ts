import { useEffect, useState } from 'react';
import { type Moment, momentAt } from '../../domain/finder/coming.ts';

/** The moment in the United Kingdom, looked up again when somebody comes back to the page. */
export function useMoment(demoDate: string | null): Moment {
  const [moment, setMoment] = useState(() => momentAt(new Date(), demoDate));
  useEffect(
    function keepUpWithTheClock() {
      const look = () => {
        const now = momentAt(new Date(), demoDate);
        setMoment((before) => (before.date === now.date && before.time === now.time ? before : now));
      };
      look();
      document.addEventListener('visibilitychange', look);
      return () => document.removeEventListener('visibilitychange', look);
    },
    [demoDate],
  );
  return moment;
}
