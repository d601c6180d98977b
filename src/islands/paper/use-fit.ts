import { type RefObject, useLayoutEffect } from 'react';
import { makeItFit } from './room.ts';

/** Makes room in every part of fixed size (`.fit`) that says more than it holds. */
export function useFit(sheets: RefObject<HTMLElement | null>, drawn: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again whenever other sheets are drawn
  useLayoutEffect(
    function fitParts() {
      for (const part of sheets.current?.querySelectorAll<HTMLElement>('.fit') ?? []) makeItFit(part);
    },
    [sheets, drawn],
  );
}
