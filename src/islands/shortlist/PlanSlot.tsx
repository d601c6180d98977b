import { useState } from 'react';
import { Guard } from '../shared/Guard.tsx';
import { Icon } from '../shared/Icon.tsx';
import { later } from '../shared/later.tsx';
import type { PlanProps } from './Plan.tsx';

// Fetched when somebody asks for it.
const Plan = later<PlanProps>(() => import('./Plan.tsx'), <p className="soft">Loading the plan…</p>);

/** “Compare and plan”, closed until it is asked for. */
export function PlanSlot(props: PlanProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="pick-plan on-screen" aria-label="Compare and plan">
      <button type="button" className="button quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="calendar" />
        <span>{isOpen ? 'Hide the plan' : 'Compare and plan a week'}</span>
      </button>
      {isOpen && (
        <Guard sentence="This part is not working just now. The list above has everything.">
          <Plan {...props} />
        </Guard>
      )}
    </section>
  );
}
