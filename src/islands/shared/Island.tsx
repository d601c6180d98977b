/** Around each island: its drawings, what stands in its place where it fails, and word to the page that it is there. */
import { type ReactNode, useEffect } from 'react';
import { Guard } from './Guard.tsx';
import { Icons } from './Icon.tsx';

interface Props {
  /** As in `data-part` of the page: see `first/waiting.js`. */
  part: string;
  /** The file of drawings. */
  icons: string;
  /** What is said where the island fails. */
  sentence: string;
  /** What stands there then: the page as it was made, and a way on. */
  made: ReactNode;
  children: ReactNode;
}

export function Island({ part, icons, sentence, made, children }: Props) {
  useEffect(
    function sayThatItIsThere() {
      // Where a host spoils what stands in the page itself, `first/waiting.js` has not said it.
      document.documentElement.classList.add('scripts');
      for (const each of document.querySelectorAll<HTMLElement>(`[data-part="${part}"]`)) {
        each.dataset.state = 'ready';
        // The styles do this only while a part is coming.
        each.querySelector('.part-without')?.setAttribute('hidden', '');
      }
    },
    [part],
  );
  return (
    <Guard sentence={sentence} instead={made}>
      <Icons file={icons}>{children}</Icons>
    </Guard>
  );
}
