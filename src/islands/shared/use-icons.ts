import { useEffect, useState } from 'react';
import { fetchFile } from './fetch-file.ts';

const prefix = 'icon-';

/**
 * The beginning of every drawing's address: in the site's file of drawings, and once that is copied into the page,
 * in the page itself. A browser looks an outside file up again for each drawing: with a hundred on the cards, that
 * was half the time of a key press.
 */
export function useIcons(file: string): string {
  const [icons, setIcons] = useState(`${file}#`);
  useEffect(
    function copyDrawings() {
      let left = false;
      fetchDrawings(file).then(
        (drawings) => {
          if (left) return;
          if (!document.getElementById(drawings.id)) document.body.append(drawings);
          setIcons(`#${prefix}`);
        },
        () => {}, // The file itself goes on being used.
      );
      return () => {
        left = true;
      };
    },
    [file],
  );
  return icons;
}

async function fetchDrawings(file: string): Promise<SVGSVGElement> {
  const response = await fetchFile(file);
  const text = await response.text();
  // A filter's page, for one: even reading it would break the rules that a browser is given for styles.
  if (!text.startsWith('<svg') || !text.endsWith('</svg>\n')) throw new Error(`${file} holds no drawings`);
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  const drawings = document.importNode(documentElement, true) as unknown as SVGSVGElement;
  for (const symbol of drawings.querySelectorAll('symbol')) symbol.id = prefix + symbol.id;
  drawings.id = 'site-drawings';
  drawings.setAttribute('hidden', '');
  drawings.setAttribute('aria-hidden', 'true');
  return drawings;
}
