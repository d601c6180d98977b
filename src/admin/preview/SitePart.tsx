import { useEffect, useRef, useState } from 'react';
import { htmlOf } from './html-of.ts';

interface Props {
  /** One of the site's `.astro` components. */
  part: unknown;
  /** Kept from one drawing to the next while nothing changes (`useMemo`). */
  props: object;
  /** A last change to its HTML, before anything in it is asked for. */
  finish?(html: string): string;
  /** After its HTML is in the page. */
  onShown?(element: HTMLElement): void;
}

/** One of the site's own parts, as the built page has it. What stood there stays until the new is ready. */
export function SitePart({ part, props, finish, onShown }: Props) {
  const [html, setHtml] = useState('');
  const box = useRef<HTMLDivElement>(null);

  useEffect(
    function makeHtml() {
      let left = false;
      htmlOf(part, props).then(
        (made) => {
          if (!left) setHtml(finish ? finish(made) : made);
        },
        (error) => console.error('This part of the preview cannot be shown.', error),
      );
      return () => {
        left = true;
      };
    },
    [part, props, finish],
  );

  useEffect(
    function tellShown() {
      if (html !== '' && box.current) onShown?.(box.current);
    },
    [html, onShown],
  );

  // biome-ignore lint/security/noDangerouslySetInnerHtml: Astro has escaped every value, and Markdown is sanitised, as on the site.
  return <div ref={box} dangerouslySetInnerHTML={{ __html: html }} />;
}
