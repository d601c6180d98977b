import { useEffect } from 'react';
import type { Layout } from '../../domain/paper/leaflet-choice.ts';
import type { Paper } from './Sheet.tsx';

const sizes: Record<Paper, string> = { a4: 'A4', 'a4-wide': 'A4 landscape', a5: 'A5', a3: 'A3' };

const papers: Record<Layout, Paper> = {
  list: 'a4',
  thirds: 'a4-wide',
  cards: 'a4-wide',
  'cards-a5': 'a5',
  poster: 'a3',
  slips: 'a4',
  story: 'a4',
};

/**
 * Tells the printer which paper each sheet is for (styles/leaflet.css names it). Safari does not know named pages, so
 * the layout's own paper is that of pages without a name. All of it is in one style sheet, since Chromium lets the
 * later sheet win, whatever is named: the last of the page's own, which the policy of the site lets a script add to.
 */
export function usePageSize(layout: Layout, large: boolean): void {
  const paper = large && layout.startsWith('cards') ? 'a4' : papers[layout];
  useEffect(
    function choosePaper() {
      const named = Object.entries(sizes).map(([name, size]) => `@page ${name} { size: ${size}; margin: 0 }`);
      const styles = document.styleSheets[document.styleSheets.length - 1];
      const added = [`@page { size: ${sizes[paper]}; margin: 0 }`, ...named].map((rule) => addRule(styles, rule));
      return () => {
        for (const rule of added) removeRule(styles, rule);
      };
    },
    [paper],
  );
}

/** Null where the browser does not know such a rule, or the sheet did not come. */
function addRule(styles: CSSStyleSheet | undefined, rule: string): CSSRule | null {
  try {
    return styles?.cssRules[styles.insertRule(rule, styles.cssRules.length)] ?? null;
  } catch {
    return null;
  }
}

function removeRule(styles: CSSStyleSheet | undefined, rule: CSSRule | null): void {
  const place = rule && styles ? [...styles.cssRules].indexOf(rule) : -1;
  if (place >= 0) styles?.deleteRule(place);
}
