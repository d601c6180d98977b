/** What an import tells the person who started it. */

import type { ImportPlan } from '../../src/exchange/importing/import-plan.ts';
import type { SheetRead } from '../../src/exchange/importing/import-sheet.ts';
import type { Trouble } from '../../src/exchange/spreadsheet/sheet.ts';
import { type Problem, problemLine } from '../../src/reading/problem.ts';
import { bold, counted, green, red } from './terminal.ts';

const mostLines = 40;

/** A trouble in a sheet as a problem: the line is the row. */
function problemOf(trouble: Trouble, file: string): Problem {
  const { row, ...rest } = trouble;
  return { file, line: row, ...rest };
}

/** The whole report, section by section; sections with nothing in them are left out. */
export function importReport(
  read: SheetRead,
  plan: ImportPlan,
  sheet: string,
  dryRun: boolean,
  doubts: Problem[] = [],
): string {
  const troubles = [...read.troubles, ...plan.troubles];
  const lines = (severity: Trouble['severity']) =>
    troubleLines(
      troubles.filter((each) => each.severity === severity),
      sheet,
    );
  const notRead = lines('error');
  const looks = [...read.lookalikes, ...plan.lookalikes];
  const published = plan.changed.filter(
    ({ status, fields }) => status !== 'draft' && fields.some((field) => !field.startsWith('source.')),
  );
  return [
    section(
      'Added',
      dryRun ? 'would be written as a draft' : 'written as a draft',
      plan.added.map(({ slug, row }) => `listings/${slug}.md (row ${row})`),
    ),
    section(
      'Changed',
      'follows the sheet',
      plan.changed.map(({ slug, fields }) => `listings/${slug}.md: ${fields.join(', ')}`),
    ),
    section(
      'Published and changed',
      'look at it again',
      published.map(({ slug }) => `listings/${slug}.md`),
    ),
    section('Kept as edited', 'the sheet says otherwise', plan.kept.map(keptLine)),
    section(
      'Gone from the sheet',
      'nothing was deleted: close or delete it yourself',
      plan.gone.map(({ slug, name }) => `listings/${slug}.md (${name})`),
    ),
    section(
      'Deleted here',
      'still in the sheet, not written again',
      plan.deleted.map(({ slug, name }) => `${slug} (${name})`),
    ),
    section(
      'Here already',
      'not added again',
      plan.alreadyThere.map(({ row, name, slug, why }) => `row ${row}, ${name}: is listings/${slug}.md (${why})`),
    ),
    section(
      'Looks like another',
      'decide whether both are needed',
      looks.map(({ row, name, other, why }) => `row ${row}, ${name}: looks like ${other} (${why})`),
    ),
    section(
      'Read, with something left out or to look at',
      '',
      lines('warning'),
      troubles.filter(({ severity }) => severity === 'warning').length,
    ),
    section('Look at these before you publish', 'personal data, links and numbers', doubts.map(problemLine)),
    section('Not read', 'correct the sheet and run this again', notRead, read.notRead),
    counts(read, plan, notRead.length > 0),
    nextStep(read, plan, dryRun),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const oftenEnough = 4;

/** One line for each trouble; one that many rows share is told once, with their numbers. */
function troubleLines(troubles: Trouble[], sheet: string): string[] {
  const shared = new Map<string, Trouble[]>();
  for (const trouble of troubles) {
    const key = `${trouble.field} ${trouble.message}`;
    shared.set(key, [...(shared.get(key) ?? []), trouble]);
  }
  return [...shared.values()].flatMap((same) => {
    if (same.length < oftenEnough) return same.map((each) => problemLine(problemOf(each, sheet)));
    const rows = same
      .slice(0, 12)
      .map(({ row }) => row)
      .join(', ');
    const more = same.length > 12 ? ` and ${same.length - 12} more` : '';
    return `${sheet}, rows ${rows}${more}, ${same[0]!.field}: ${same[0]!.message}`;
  });
}

function keptLine({ slug, field, here, feed }: ImportPlan['kept'][number]): string {
  const shown = (value: unknown) => (value === undefined ? 'nothing' : `“${JSON.stringify(value).slice(0, 60)}”`);
  return `${slug}, ${field}: here ${shown(here)}, in the sheet ${shown(feed)}`;
}

function section(title: string, note: string, lines: string[], count?: number): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, mostLines).map((line) => `  ${line}`);
  if (lines.length > mostLines) shown.push(`  … and ${lines.length - mostLines} more`);
  return [bold(`${title} (${count ?? lines.length})${note ? `: ${note}` : ''}`), ...shown].join('\n');
}

function counts(read: SheetRead, plan: ImportPlan, broken: boolean): string {
  const { places } = read;
  const parts = [
    `${counted(read.rows, 'row')}: ${plan.added.length} added, ${plan.changed.length} changed, ${plan.unchanged} unchanged, ${plan.gone.length} gone, ${read.notRead} not read`,
    ...read.leftOut.map(leftOutLine),
    read.joined > 0 ? `${counted(read.joined, 'row')} put together with another` : '',
    `${counted(plan.organisationsAdded, 'organisation')} added`,
    `${places.withPosition} of ${counted(places.all, 'place')} with a position`,
  ];
  const text = parts.filter(Boolean).join('\n');
  const unknown = [...new Set(places.unknownPostcodes)];
  const missing =
    unknown.length > 0
      ? `\nNo table knows: ${unknown.slice(0, 12).join(', ')}${unknown.length > 12 ? ` and ${unknown.length - 12} more` : ''}`
      : '';
  return (broken ? red : green)(text) + missing;
}

/** `2 rows left out, since “Closed” says “Yes”`. */
export function leftOutLine({ column, says, rows }: SheetRead['leftOut'][number]): string {
  return `${counted(rows, 'row')} left out, since “${column}” says “${says}” (leaveOut in the source file)`;
}

function nextStep(read: SheetRead, plan: ImportPlan, dryRun: boolean): string {
  if (dryRun) return 'Nothing was written. Run it again without --dry-run when this looks right.';
  if (read.notRead > 0)
    return 'Next: correct the rows above in the sheet (or the source file) and run this again; nothing is doubled.';
  if (plan.added.length > 0)
    return 'Next: look through the drafts, ask each club whether it agrees to be listed, then set consent, review and status. “npm run check” says what is missing.';
  return 'Nothing more to do.';
}
