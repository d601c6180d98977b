/** Every `{{…}}` in a text for staff can be filled in. */
import { fillersIn, isSound, takenBy, type Written } from '../domain/staff/filled.ts';
import { blockFillers, fillers } from '../domain/staff/fillers.ts';
import { didYouMean } from '../reading/nearest.ts';
import type { Problem } from '../reading/problem.ts';
import { type Check, error, type Facts, type Spot } from './check.ts';

const names = [...Object.keys(fillers), ...Object.keys(blockFillers)];

export const staffTexts: Check = (content, _today, facts) =>
  [...content.staff.values()].flatMap((entry) =>
    fillersIn(entry.body).flatMap((written) => {
      const problem = wrongWith(written, { kind: 'staff', entry, path: ['body'] }, facts);
      // The line of the braces, not that of the text's beginning.
      return problem ? { ...problem, line: problem.line === null ? null : problem.line + written.line } : [];
    }),
  );

function wrongWith(written: Written, spot: Spot, facts: Facts): Problem | null {
  const { name, given, alone } = written;
  const takes = takenBy(name);
  if (takes === null) {
    const guess = didYouMean(name, names) || '; the guide “Pages for staff” has them all';
    return error(spot, 'filler.unknown', `nothing is known to fill in for {{${name}}}${guess}`);
  }
  if (!isSound(written)) return error(spot, 'filler.value', valueMessage(name, takes, given));
  if (Object.hasOwn(blockFillers, name) && !alone)
    return error(spot, 'filler.alone', `{{${name}}} needs a line of its own, with nothing before or after it`);
  const kind = takes === 'list' ? 'lists' : takes === 'text' ? 'staff' : null;
  if (kind === null || facts.slugs[kind].has(given)) return null;
  const guess = didYouMean(given, facts.slugs[kind]) || `; write the name of a file in ${kind}/`;
  return error(spot, 'reference.unknown', `there is nothing called “${given}” for {{${name}: …}}${guess}`);
}

function valueMessage(name: string, takes: ReturnType<typeof takenBy>, given: string): string {
  const found = given === '' ? '' : ` (found “${given}”)`;
  if (takes === 'number') return `write a number from 1 to 40, like {{${name}: 4}}${found}`;
  if (takes === undefined) return `write {{${name}}} with nothing after it${found}`;
  return `write the name of a file after the colon, like {{${name}: ${takes === 'list' ? 'feeling-new-here' : 'questions-that-help'}}}`;
}
