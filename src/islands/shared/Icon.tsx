/** Drawings in an island. Their file's address is told once, at the top, and not handed from part to part. */
import { createContext, type ReactNode, useContext } from 'react';
import { useIcons } from './use-icons.ts';

/** The beginning of every drawing's address, like `/icons.svg#`. */
export const IconAddress = createContext('#');

/** Around an island: its drawings come from `file`, and from the page itself once that has been copied there. */
export function Icons({ file, children }: { file: string; children: ReactNode }) {
  return <IconAddress value={useIcons(file)}>{children}</IconAddress>;
}

/** A drawing; always beside words, so it says nothing itself. */
export function Icon({ name }: { name: string }) {
  return (
    <svg className="icon" width="20" height="20" aria-hidden="true">
      <use href={`${useContext(IconAddress)}${name}`} />
    </svg>
  );
}
