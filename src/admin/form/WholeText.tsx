/** The text of a file that its boxes cannot show: with what to mend, line by line, and nothing of it lost. */
import { useId, useRef } from 'react';
import { wholeText } from '../../editor/decap/values.ts';
import type { Problem } from '../../reading/problem.ts';
import type { KindName } from '../../schema/collections.ts';
import { lineOf, problemsOf } from '../problems/form-problems.ts';

interface Props {
  kind: KindName;
  path: string;
  text: string;
  today: string;
  onChange(text: string): void;
}

export function WholeText({ kind, path, text, today, onChange }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const errors = problemsOf(kind, path, { [wholeText]: text }, today).filter(({ severity }) => severity === 'error');
  const lines = text.split('\n');

  function goTo({ line }: Problem) {
    const area = box.current;
    if (!area || line === null) return;
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    area.focus();
    area.setSelectionRange(start, start + (lines[line - 1] ?? '').length);
    area.scrollIntoView({ block: 'nearest' });
  }

  return (
    <section className="whole-text" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>This one is shown as text</h2>
      <p>
        Its boxes cannot show all that is written in it, and would lose some. Nothing is lost here: mend what is named
        below, and save. Then the boxes come back.
      </p>
      <div role="status">
        {errors.length === 0 ? (
          <p className="mended">Nothing needs mending any more. Save it, and its boxes come back.</p>
        ) : (
          <p>{errors.length === 1 ? 'One thing to mend:' : `${errors.length} things to mend:`}</p>
        )}
      </div>
      <ul>
        {errors.map((problem) => (
          <li key={`${problem.line} ${problem.field} ${problem.message}`}>
            <strong>{lineOf(problem, true).field}:</strong> {problem.message}
            {problem.line !== null && (
              <>
                {' '}
                <button type="button" onClick={() => goTo(problem)}>
                  Show line {problem.line}
                </button>
                <code>{lines[problem.line - 1]}</code>
              </>
            )}
          </li>
        ))}
      </ul>
      <label htmlFor={`${id}-text`}>The whole text</label>
      <div className="numbered">
        <pre aria-hidden="true">{lines.map((_, index) => index + 1).join('\n')}</pre>
        <textarea
          id={`${id}-text`}
          ref={box}
          value={text}
          rows={lines.length + 1}
          wrap="off"
          spellCheck={false}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
    </section>
  );
}
