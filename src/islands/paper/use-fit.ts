import { type RefObject, useLayoutEffect } from 'react';

const tightest = 3;

/**
 * Makes room where a listing says more than its paper holds: what matters less is left out, a step at a time
 * (`.less-0`, `.less-1` and so on in styles/leaflet.css), until it fits.
 */
export function useFit(sheets: RefObject<HTMLElement | null>, drawn: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again whenever other sheets are drawn
  useLayoutEffect(
    function makeRoom() {
      for (const part of sheets.current?.querySelectorAll<HTMLElement>('.fit') ?? []) {
        delete part.dataset.tight;
        for (let tight = 0; tight <= tightest && part.scrollHeight > part.clientHeight + 1; tight++)
          part.dataset.tight = String(tight);
      }
    },
    [sheets, drawn],
  );
}
