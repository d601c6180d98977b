import { type RefObject, useLayoutEffect, useState } from 'react';

/** How many sides there are; and keeps the paper as large as its place on the screen allows, at most its own size. */
export function usePaperInView(sheets: RefObject<HTMLElement | null>, drawn: unknown): number {
  const [sides, setSides] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again whenever other sheets are drawn
  useLayoutEffect(
    function fitTheScreen() {
      const element = sheets.current;
      if (!element) return;
      const look = () => {
        const papers = [...element.querySelectorAll<HTMLElement>('.sheet-frame:not(.trial *) > .sheet')];
        const widest = Math.max(1, ...papers.map(({ offsetWidth }) => offsetWidth));
        element.style.setProperty('--scale', String(Math.min(1, element.clientWidth / widest)));
        setSides(papers.length);
      };
      look();
      const watch = new ResizeObserver(look);
      watch.observe(element);
      return () => watch.disconnect();
    },
    [sheets, drawn],
  );

  return sides;
}
