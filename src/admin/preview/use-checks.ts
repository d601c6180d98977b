/** What the checks say of a form while somebody writes in it: of the file at once, of the whole directory a moment later. */
import { useEffect, useMemo, useState } from 'react';
import { oneFileProblems } from '../../checks/index.ts';
import { fileFrom } from '../../editor/decap/values.ts';
import type { Problem } from '../../reading/problem.ts';
import { readContentFile } from '../../reading/read-file.ts';
import { kinds } from '../../schema/collections.ts';
import { askServer } from '../protocol/ask-server.ts';
import type { PreviewedKind } from './preview-props.ts';

/** What is told of a problem. */
export type Told = Pick<Problem, 'field' | 'code' | 'message' | 'severity'>;

/** Milliseconds without a key, after which the server is asked. */
const restFor = 900;

/**
 * What the checks say on `today`, beyond what the form's own rules do; `server` is asked for what only the whole directory
 * can tell, where there is one. Where it does not answer, what the file alone tells is shown.
 */
export function useChecks(
  kind: PreviewedKind,
  slug: string,
  form: Record<string, unknown>,
  today: string,
  server: string | null,
): Told[] {
  const { folder, format } = kinds[kind];
  const path = `content/${folder}/${slug}.${format}`;
  const raw = useMemo(() => fileFrom(kind, form), [kind, form]);
  const read = useMemo(() => readContentFile({ kind, path, bytes: new TextEncoder().encode(raw) }), [kind, path, raw]);
  const ofFile = useMemo(() => oneFileProblems(kind, read, today), [kind, read, today]);
  const [asked, setAsked] = useState<{ raw: string; problems: Told[] } | null>(null);

  useEffect(
    function askWhenAtRest() {
      if (server === null || read.data === null) return;
      const timer = setTimeout(() => {
        askServer(server, { action: 'checkEntry', params: { path, raw } }).then(
          (answer) => setAsked({ raw, problems: (answer as { problems: Told[] }).problems }),
          () => undefined,
        );
      }, restFor);
      return () => clearTimeout(timer);
    },
    [server, path, raw, read],
  );

  // The form's own rules are told beside the preview already.
  const known = new Set(read.problems.map(({ field, message }) => `${field} ${message}`));
  const found: Told[] = asked?.raw === raw ? asked.problems : ofFile;
  return found.filter(({ field, message }) => !known.has(`${field} ${message}`));
}
