/** The table of what was printed: a line for each file, for whoever is asked later which list was handed out. */
import { setText } from '../../../src/domain/paper/leaflet-choice.ts';
import type { LeafletJob } from './job.ts';

const heading = 'edition,made on,check by,school,set,title,layout,sides,file,listings';

/** The table with a line for `job`; a file that is printed again keeps one line. */
export function manifestWith(table: string, job: LeafletJob, sides: number): string {
  const { edition, school, choice, contents, path } = job;
  const cells = [
    edition.code,
    edition.madeOn,
    edition.checkBy,
    school,
    // Never a shortlist's code: it can hold a greeting and words about a child, and this table is kept.
    choice.set.kind === 'shortlist' ? 'shortlist' : setText(choice.set),
    contents.title,
    [choice.layout, choice.large && 'large print', choice.mono && 'black and white'].filter(Boolean).join(', '),
    String(sides),
    path,
    contents.leaflets.map(({ slug }) => slug).join(' '),
  ];
  const before = table
    .replace(/"shortlist:[^"]*"/g, '"shortlist"') // as earlier versions wrote it
    .split('\n')
    .filter((line) => line && line !== heading && !line.includes(`,"${path}",`));
  return `${[heading, ...before, cells.map(cell).join(',')].join('\n')}\n`;
}

/** In quotes, and never a formula: spreadsheet programs would reckon what begins with one of these. */
function cell(text: string): string {
  return `"${text
    .replace(/^[=+\-@\t\r]/, "'$&")
    .replaceAll('"', '""')
    .replace(/\s+/g, ' ')}"`;
}
