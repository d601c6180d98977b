/** `npm run build`: content in, a tested site out, or the old one left as it was. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentFolder } from '../src/disk/files.ts';
import { inPlainWords } from '../src/disk/not-written.ts';
import { writeWhole } from '../src/disk/write-whole.ts';
import { ledgerAfter, listingCount, publishedAddresses } from '../src/domain/directory/ledger.ts';
import { type EventRevisions, revisionsIn } from '../src/exchange/calendar/revisions.ts';
import { problemLine } from '../src/reading/problem.ts';
import { guardProblem, oldHelplineSentences } from './lib/guards.ts';
import { keepFiles } from './lib/last-good/earlier-versions.ts';
import { leftOutSentence, shownAsBeforeSentence } from './lib/last-good/with-last-good.ts';
import { publish, publishedFolder, repairPublished, unfinishedFolder } from './lib/publish.ts';
import { type ReadForBuild, readApart } from './lib/read-apart.ts';
import { type Expected, numbersToShow, smokeProblems } from './lib/smoke.ts';
import { argumentsOf, counted, green, red, run, step } from './lib/terminal.ts';
import { ledgerPath, readLedger, writeLedger } from './lib/whole-directory.ts';

const help = `
npm run build -- [--content DIR] [--out DIR [--record]] [--base /town/] [--fewer-listings-is-right]

Makes the site in dist/, ready to be put online. Of a broken file the last good version is shown, from the history
of its git folder or from the last build on this computer, and the file is named. A broken listing without one is left
out; without a sound version of the settings, helplines, vocabulary, schools and main pages nothing is built. The site
that stands in dist/ is replaced only by one that was built and tested to the end.

  --content DIR               read another content folder than “content”
  --out DIR                   a trial: build into another folder, and do not record the addresses as published
  --record                    record them although it is a trial
  --base /PATH/               the site will sit below this path
  --fewer-listings-is-right   publish although many listings have gone
`;

const { values } = argumentsOf(help, {
  content: { type: 'string' },
  out: { type: 'string', default: publishedFolder },
  record: { type: 'boolean', default: false },
  base: { type: 'string', default: process.env.FINGERPOST_BASE ?? '/' },
  'fewer-listings-is-right': { type: 'boolean', default: process.env.FINGERPOST_FEWER_IS_RIGHT === 'yes' },
});
const folder = contentFolder(values.content);
const isTrial = values.out !== publishedFolder;
const work = unfinishedFolder();
const made = join(work, 'site');
/** What was read, for the pages to be made from. */
const read = join(work, 'read.json');
/** The files it was read from, for the next build to fall back on. */
const keep = join(work, 'last-good.json');

try {
  if (repairPublished(values.out)) console.log('A build was stopped halfway last time: its leftovers are cleared up.');

  mkdirSync(work, { recursive: true });
  const whole = await step(`Reading ${folder}`, () => readAndTell(folder));
  const ledger = readLedger(folder);
  const refusal = guardProblem(whole.views, ledger, values['fewer-listings-is-right']);
  if (refusal) throw new Error(refusal);

  await step('Making the pages', () => makePages(folder, made, Object.keys(publishedAddresses(whole.views)).length));
  await step('Testing what was made', () => {
    const problems = smokeProblems(made, expectedFrom(whole));
    if (problems.length > 0) throw new Error(`The new site is not sound, so the old one stays:\n${firstOf(problems)}`);
  });
  const events = eventsMade(whole.views);
  publish(made, values.out);

  const recorded = (!isTrial || values.record) && writeLedger(folder, ledgerAfter(ledger, whole.views, events));
  if (!isTrial || values.record) keepFiles(keep, folder);
  report(whole, recorded);
} catch (error) {
  console.error(red((inPlainWords(error, values.out) as Error).message));
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Reads the content, and names everything that will not be on the site, with the reason. */
async function readAndTell(from: string): Promise<ReadForBuild> {
  const whole = await readApart(from, read, keep);
  const told = new Set([...whole.shownAsBefore, ...whole.brokenLeftOut].map(({ file }) => file));
  for (const each of whole.shownAsBefore) console.error(red(`  ${shownAsBeforeSentence(each)}`));
  for (const each of whole.brokenLeftOut) console.error(red(`  ${leftOutSentence(each)}`));
  for (const problem of whole.problems)
    if (problem.severity === 'error' && !told.has(problem.file))
      console.error(red(`  left out: ${problemLine(problem)}`));
  for (const problem of whole.withoutPicture)
    console.error(red(`  shown without its picture: ${problemLine(problem)}`));
  for (const problem of whole.photosEnding) console.log(`  shown for a while yet: ${problemLine(problem)}`);
  for (const { slug, reason } of whole.leftOut) console.log(`  not shown: ${slug}, because ${reason}`);
  return whole;
}

/** Megabytes of heap that so many pages need: Node left to itself takes twice as much before it tidies up. */
function heapFor(pages: number): number {
  return Math.round(560 + pages / 200);
}

async function makePages(from: string, into: string, pages: number): Promise<void> {
  // A cache of its own: two builds at once never mix, and no build depends on the one before (R-05).
  const env = {
    FINGERPOST_CACHE: join(work, 'astro'),
    FINGERPOST_CONTENT: from,
    FINGERPOST_READ: read,
    FINGERPOST_BASE: values.base,
    ASTRO_TELEMETRY_DISABLED: '1',
    // The libraries in machine code keep a store of memory for each processor, mostly empty, unless told not to.
    MALLOC_ARENA_MAX: '2',
  };
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', into];
  const make = (...options: string[]) => run(process.execPath, [...options, ...astro], { env, quiet: true });
  let { code, output } = await make(`--max-old-space-size=${heapFor(pages)}`);
  // Listings longer than any we know may need more after all.
  if (code !== 0 && output.includes('heap out of memory')) ({ code, output } = await make());
  if (code !== 0) throw new Error(`The pages could not be made, so the old site stays.\n${output.trim()}`);
}

/** The revision of each event in the calendars that were made. */
function eventsMade(views: ReadForBuild['views']): EventRevisions {
  const found: EventRevisions = {};
  for (const { slug, listings } of views)
    for (const { listing } of listings) {
      const path = join(made, slug, listing.slug, 'calendar.ics');
      if (existsSync(path)) Object.assign(found, revisionsIn(readFileSync(path, 'utf8'), slug));
    }
  return found;
}

function expectedFrom({ helplines, views }: ReadForBuild): Expected {
  return {
    base: values.base,
    schools: views.map(({ slug, school, listings }) => ({
      slug,
      listings: listings.map(({ listing }) => listing.slug),
      helplines: numbersToShow(helplines, school.nation),
    })),
    addresses: [...new Set([...Object.keys(publishedAddresses(views)), ...Object.keys(readLedger(folder).addresses)])],
  };
}

function report(whole: ReadForBuild, recorded: boolean): void {
  const { leftOut, oldHelplines, views, problems, withoutPicture, photosEnding, shownAsBefore } = whole;
  const summary = {
    listings: listingCount(views),
    schools: views.map(({ slug }) => slug),
    broken: problems.filter((problem) => problem.severity === 'error'),
    shownAsBefore,
    notShown: leftOut,
    withoutPicture,
    photosEnding,
    oldHelplines: oldHelplines.map(({ name, checkedOn }) => ({ name, checkedOn })),
  };
  // Kept out of the public folder: it names drafts.
  const path = join('.cache', isTrial ? `build-report-${basename(values.out)}.json` : 'build-report.json');
  writeWhole(path, `${JSON.stringify(summary, null, 2)}\n`);
  console.log(
    green(`\n${values.out}/ holds ${counted(summary.listings, 'listing')} for ${counted(views.length, 'school')}.`),
  );
  const asBefore = new Set(shownAsBefore.map(({ file }) => file));
  const gone = new Set(summary.broken.map(({ file }) => file).filter((file) => !asBefore.has(file)));
  const mend = 'run “npm run check”, and mend what it names.';
  if (gone.size > 0) console.log(red(`${counted(gone.size, 'file')} left out: ${mend}`));
  if (asBefore.size > 0) console.log(red(`${counted(asBefore.size, 'file')} shown in an earlier version: ${mend}`));
  // Said last, and so read: a number that is wrong may fail a child.
  for (const sentence of oldHelplineSentences(oldHelplines, folder)) console.error(red(`\n${sentence}`));
  if (recorded) console.log(`${ledgerPath(folder)} has changed: keep it with the content (commit it).`);
  console.log(`See it: npm run serve${isTrial ? ` -- --folder ${values.out}` : ''}. The whole story: ${path}`);
}

function firstOf(problems: string[]): string {
  const shown = problems.slice(0, 30).map((problem) => `  ${problem}`);
  return [...shown, ...(problems.length > 30 ? [`  … and ${problems.length - 30} more`] : [])].join('\n');
}
