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
 * later sheet win, whatever is named. A sheet made here is no inline style: the policy of the site lets it be.
 */
export function usePageSize(layout: Layout, large: boolean): void {
  const paper = large && layout.startsWith('cards') ? 'a4' : papers[layout];
  useEffect(
    function choosePaper() {
      const named = Object.entries(sizes).map(([name, size]) => `@page ${name} { size: ${size}; margin: 0 }`);
      const styles = new CSSStyleSheet();
      styles.replaceSync([`@page { size: ${sizes[paper]}; margin: 0 }`, ...named].join('\n'));
      document.adoptedStyleSheets.push(styles);
      return () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== styles);
      };
    },
    [paper],
  );
}
