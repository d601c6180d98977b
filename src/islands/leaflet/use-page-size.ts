import { useEffect } from 'react';
import type { Layout } from '../../domain/leaflet-choice.ts';

const sizes: Record<Layout, string> = {
  list: 'A4',
  thirds: 'A4 landscape',
  cards: 'A4 landscape',
  'cards-a5': 'A5',
  poster: 'A3',
  slips: 'A4',
  story: 'A4',
};

/**
 * Tells the printer which paper to take. Styles name the paper of each sheet, but Safari does not know named pages.
 * A style sheet made here is no inline style: the site's rules for browsers let it be.
 */
export function usePageSize(layout: Layout, large: boolean): void {
  const size = large && layout.startsWith('cards') ? 'A4' : sizes[layout];
  useEffect(
    function choosePaper() {
      const styles = new CSSStyleSheet();
      styles.replaceSync(`@page { size: ${size}; margin: 0 }`);
      document.adoptedStyleSheets.push(styles);
      return () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== styles);
      };
    },
    [size],
  );
}
