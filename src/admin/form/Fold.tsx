/** A part of a form that can be folded: its heading is a button that says what the part holds. */
import { type ReactNode, useId, useState } from 'react';

interface FoldProps {
  label: string;
  /** What stands in it, in words; shown while it is folded. */
  holds: string;
  isOpen: boolean;
  onToggle(): void;
  /** The rank of its heading. */
  rank: 2 | 3;
  children: ReactNode;
}

export function Fold({ label, holds, isOpen, onToggle, rank, children }: FoldProps) {
  const id = useId();
  const Heading = `h${rank}` as const;
  return (
    <section className="fold" data-part={label}>
      <Heading className="fold-heading">
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          <span>{label}</span>
          {!isOpen && holds && <span className="fold-holds">{holds}</span>}
        </button>
      </Heading>
      {/* Its boxes stay, so that what is wrong in them is found when the form is saved. */}
      <div id={id} className="fold-inside" hidden={!isOpen}>
        {children}
      </div>
    </section>
  );
}

/** A fold inside a thing of a list. */
export function OwnFold(props: Omit<FoldProps, 'isOpen' | 'onToggle'>) {
  const [isOpen, setOpen] = useState(false);
  return <Fold {...props} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />;
}

/** Opens every fold around an element. */
export function unfold(element: Element): void {
  for (
    let inside = element.closest('.fold-inside');
    inside;
    inside = inside.parentElement?.closest('.fold-inside') ?? null
  )
    if (inside.hasAttribute('hidden'))
      document.querySelector<HTMLButtonElement>(`[aria-controls="${inside.id}"]`)?.click();
}
