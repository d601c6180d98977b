import { lazy, Suspense, useState } from 'react';
import { Guard } from '../shared/Guard.tsx';
import { Icon } from '../shared/Icon.tsx';
import type { PlanProps } from './Plan.tsx';

// Fetched when somebody asks for it.
const Plan = lazy(() => import('./Plan.tsx'));

/** “Compare and plan”, closed until it is asked for. */
export function PlanSlot(props: PlanProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="pick-plan on-screen" aria-label="Compare and plan">
      <button type="button" className="button quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="calendar" />
        {isOpen ? 'Hide the plan' : 'Compare and plan a week'}
      </button>
      {isOpen && (
        <Guard sentence="This part is not working just now. The list above has everything.">
          <Suspense fallback={<p className="soft">Loading the plan…</p>}>
            <Plan {...props} />
          </Suspense>
        </Guard>
      )}
    </section>
  );
}
