import { useEffect, useMemo, useState } from 'react';
import type { OwnDistressPhrases } from '../../domain/distress/find-distress.ts';
import rulesUrl from '../../domain/distress/phrases.txt?url';
import type { DistressRules } from '../../domain/distress/rules.ts';
// As an address: with a plain import the finder would wait for these before it is painted.
import styles from '../../styles/help-now.css?url';
import { fetchJson, fetchText } from '../shared/fetch-json.ts';
import { stylesAt } from '../shared/styles-at.ts';
import type { HelpOffered } from './HelpNow.tsx';
import { ownWordsShape } from './own-words.ts';

type Part = typeof import('./part.ts');
interface Ready {
  part: Part;
  rules: DistressRules;
}

/** How long after the page the words are asked for where nobody types, in milliseconds: after all that the page needs. */
const notBefore = 1500;
/** How long somebody who typed waits for their words to be looked at, in milliseconds, until help is shown all the same. */
const longestWait = 4000;

let asked: Promise<Ready> | null = null;
function askForPart(): Promise<Ready> {
  // Help does not wait for how it looks.
  stylesAt(styles).catch(() => {});
  asked ??= Promise.all([import('./part.ts'), fetchText(rulesUrl)]).then(
    ([part, text]) => ({ part, rules: part.rulesFrom(text) }),
    (error) => {
      asked = null;
      throw error;
    },
  );
  return asked;
}

/** What is known of the words typed. */
export interface Help {
  /** They have been looked at: until then nothing is searched for in their place. */
  isLookedAt: boolean;
  /** They could not be looked at, or not in time: they may say anything. */
  isMissing: boolean;
  /** What they sound like; null where they are an ordinary search. */
  seen: ReturnType<Part['lookAt']>;
  Panel: Part['HelpNow'] | null;
}

/** The words of the school's listings. */
interface Known {
  has(word: string): boolean;
}

/**
 * Looks at what is typed, in this browser and before it is searched for: `known` are the words of the school's
 * listings. It needs neither the cards nor the search. What fails to load is asked for again at the next key.
 */
export function useHelp(q: string, known: Known | null, ownWordsUrl: string | null, offered: HelpOffered): Help {
  const [ready, setReady] = useState<Ready | null>(null);
  const [own, setOwn] = useState<OwnDistressPhrases | null>(null);
  const [isMissing, setMissing] = useState(false);
  const typed = q.trim();

  useEffect(
    function loadPart() {
      if (ready) return;
      let isGone = false;
      const take = () =>
        void askForPart().then(
          (loaded) => isGone || setReady(loaded),
          () => isGone || setMissing(true),
        );
      if (typed !== '') take();
      const timer = setTimeout(take, notBefore);
      return () => {
        isGone = true;
        clearTimeout(timer);
      };
    },
    [ready, typed],
  );

  const isWaiting = ready === null && typed !== '';
  useEffect(
    function noteLate() {
      if (!isWaiting) return;
      const late = setTimeout(() => setMissing(true), longestWait);
      return () => clearTimeout(late);
    },
    [isWaiting],
  );

  useEffect(
    function loadOwnWords() {
      if (!ready || !ownWordsUrl) return;
      const leaving = new AbortController();
      // Without them, those of the software are known.
      fetchJson(ownWordsUrl, ownWordsShape, leaving).then(setOwn, () => {});
      return () => leaving.abort();
    },
    [ready, ownWordsUrl],
  );

  const seen = useMemo(
    () =>
      ready && typed !== ''
        ? ready.part.lookAt(typed, ready.rules, (word) => known?.has(word) ?? false, own, offered.rows)
        : null,
    [ready, typed, known, own, offered],
  );
  const isLookedAt = !isWaiting;
  return useMemo(
    () => ({ isLookedAt, isMissing: isWaiting && isMissing, seen, Panel: ready?.part.HelpNow ?? null }),
    [isLookedAt, isWaiting, isMissing, seen, ready],
  );
}
