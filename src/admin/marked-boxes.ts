/**
 * Decap looks at some boxes by itself (missing, too long, in another form) before our check is asked. It marks
 * them in red, wherever they are in a long form, and says nothing more: so we say which they are.
 */
import { type Line, showProblems } from './dialogs/problems-dialog.ts';
import { unfold } from './form/Fold.tsx';

/** Decap’s sentences under boxes: `words.ts` writes them as “Postcode: write it in capitals …”. */
const sentences = 'label + ul > li';

/** Tells of marked boxes whenever they keep a form from being saved. */
export function tellMarkedBoxes(): void {
  window.addEventListener('unhandledrejection', (event) => {
    // A save that Decap stops ends in a promise that is refused for no reason given.
    if (event.reason !== undefined) return;
    const marked = [...document.querySelectorAll(sentences)];
    if (marked.length === 0) return;
    event.preventDefault();
    showProblems(marked.map(lineOf), () => {
      for (const sentence of marked) unfold(sentence);
      marked[0]?.scrollIntoView({ block: 'center' });
    });
  });
}

function lineOf(sentence: Element): Line {
  const text = sentence.textContent ?? '';
  const end = text.indexOf(': ');
  return end < 0 ? { field: 'Form', message: text } : { field: text.slice(0, end), message: text.slice(end + 2) };
}
