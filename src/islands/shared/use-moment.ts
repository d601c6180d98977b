import { useEffect, useState } from 'react';
import { type Moment, momentAt } from '../../domain/finder/coming.ts';
import { watchMoment } from './clock.ts';

/** The moment in the United Kingdom, kept up to date while the page stands open. */
export function useMoment(demoDate: string | null): Moment {
  const [moment, setMoment] = useState(() => momentAt(new Date(), demoDate));
  useEffect(() => watchMoment(demoDate, setMoment), [demoDate]);
  return moment;
}
