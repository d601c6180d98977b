/** A drawing of the site; always beside words, so it says nothing itself. */
import { usePrinting } from './leaflet-context.ts';

export function Icon({ name }: { name: string }) {
  const { page } = usePrinting();
  return (
    <svg className="icon" aria-hidden="true">
      <use href={`${page.icons}#${name}`} />
    </svg>
  );
}
