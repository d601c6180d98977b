/** Something wrong in a content file, told to the person who wrote it: where, what, and what to do next. */
export interface Problem {
  /** The path as a person would type it: `content/listings/chess-club.md`. */
  file: string;
  /** The line in that file, from 1; null when the problem is not on one line. */
  line: number | null;
  /** The field by its label, as the editor shows it: `Places 2, Postcode`. */
  field: string;
  /** One per cause, for tests and robots: `postcode.format`. */
  code: string;
  message: string;
  severity: 'error' | 'warning';
}

/** One line for a terminal: `content/listings/chess-club.md:12, Postcode: write it in capitals …`. */
export function problemLine(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}, ${problem.field}: ${problem.message}`;
}

/** What is wrong and where, before it is known in which file; an error unless it says otherwise. */
export type Finding = Omit<Problem, 'file' | 'severity'> & { severity?: 'warning' };
