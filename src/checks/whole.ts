/** Guards on the whole directory: never an empty one, never suddenly a much smaller one. */
import { directoryFrom } from '../domain/directory/directory.ts';
import type { Problem } from '../reading/problem.ts';
import type { Check } from './check.ts';

/** An empty directory would be published without a word. */
export const whole: Check = (content, today, { folder }) => {
  if (!content.site.has('site')) return [];
  const problems: Problem[] = [];
  const add = (file: string, code: string, message: string) =>
    problems.push({ file, line: null, field: 'Directory', code, message, severity: 'error' });
  if (directoryFrom(content, today).listings.size === 0) {
    add(`${folder}/listings`, 'directory.empty', 'has no listing that may be shown; publish at least one');
  }
  if (content.schools.size === 0) {
    add(`${folder}/schools`, 'directory.no_school', 'has no school; make one with “npm run new-school”');
  }
  return problems;
};

/**
 * A fall of more than a tenth and of more than five listings since the last build is more likely a mistake
 * (a feed that failed, a folder deleted) than a tidy-up: `build.count_drop`.
 */
export function shrank(previousCount: number, count: number): boolean {
  const lost = previousCount - count;
  return lost > 5 && lost > previousCount * 0.1;
}
