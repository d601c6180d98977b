import { useEffect, useRef, useState } from 'react';

// Long enough for somebody who types to finish a word (WCAG 4.1.3; trust check A-08).
const pause = 700;

/** `words` once they have stood still for a moment, for a screen reader; nothing for those the page opened with. */
export function useAnnouncement(words: string | null): string {
  const [said, setSaid] = useState('');
  const first = useRef<string | null>(null);
  useEffect(
    function announce() {
      if (words === null) return;
      first.current ??= words;
      if (words === first.current && said === '') return;
      const timer = setTimeout(() => setSaid(words), pause);
      return () => clearTimeout(timer);
    },
    [words, said],
  );
  return said;
}
