import { lazy, Suspense, useState } from 'react';
import { Guard } from '../finder/Guard.tsx';
import { Icon } from '../finder/Icon.tsx';
import type { PlanProps } from './Plan.tsx';

// Fetched when somebody asks for it.
const Plan = lazy(() => import('./Plan.tsx'));

/** “Compare and plan”, closed until it is asked for. */
export function PlanSlot(props: PlanProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="pick-plan on-screen" aria-label="Compare and plan">
      <button type="button" className="button quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon icons={props.icons} name="calendar" />
        {isOpen ? 'Hide the plan' : 'Compare and plan a week'}
      </button>
      {isOpen && (
        <Guard sentence="This part is not working just now. The list above has everything.">
          <Suspense fallback={<p className="soft">It is coming …</p>}>
            <Plan {...props} />
          </Suspense>
        </Guard>
      )}
    </section>
  );
}
