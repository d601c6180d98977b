/** `npm run check`: reads the whole content folder and says everything that is wrong, in the editor's words. */
import { basename, isAbsolute } from 'node:path';
import { checkProblems, checks } from '../src/checks/index.ts';
import { problemsBesideTexts } from '../src/disk/beside-texts.ts';
import { contentFolder, filesIn } from '../src/disk/files.ts';
import { picturesIn } from '../src/disk/pictures.ts';
import { todayFrom } from '../src/domain/time/today.ts';
import { type Problem, problemLine } from '../src/reading/problem.ts';
import { readContent } from '../src/reading/read-content.ts';
import { knownPostcodes } from './lib/known-postcodes.ts';
import { argumentsOf, bold, counted, dim, green, red, secondsSince, stop } from './lib/terminal.ts';

const help = `
npm run check                      look at everything in content/
npm run check -- --content DIR     look at another folder
npm run check -- --json            the same for programs: { files, problems }

Ends with 0 when nothing must be mended (there may be warnings), with 1 when something must,
with 2 when it was started wrongly.

Each file is read strictly: every field, link, number and sign in it, and no key or password. The folders beside the
texts (photos, map, postcodes, imports) hold what belongs there and no links. Then it looks for:
${Object.values(checks)
  .map(({ looksFor }) => `  ${looksFor}`)
  .join('\n')}
`;

const started = performance.now();
const { values } = argumentsOf(help, { content: { type: 'string' }, json: { type: 'boolean' } });
const folder = contentFolder(values.content).replace(/[\\/]+$/, '');

const { files, problems: atHand } = filesAtHand();
const read = readContent(files, folder);
const pictures = picturesIn(folder);
const facts = { ...read, pictureNames: pictures.names, positionOf: knownPostcodes(folder) };
const problems = inOrder([
  ...atHand,
  ...read.problems,
  ...pictures.problems,
  ...problemsBesideTexts(folder),
  ...checkProblems(read.content, todayFrom(process.env), facts),
]);
const errors = problems.filter(({ severity }) => severity === 'error').length;

const count = files.length + pictures.names.size;
if (values.json) console.log(JSON.stringify({ files: count, problems }, null, 2));
else report();
process.exitCode = errors > 0 ? 1 : 0;

function filesAtHand(): ReturnType<typeof filesIn> {
  try {
    return filesIn(folder);
  } catch (error) {
    return stop((error as Error).message);
  }
}

/** By file, then by line; each said once. */
function inOrder(found: Problem[]): Problem[] {
  const once = new Map(found.map((problem) => [problemLine(problem), problem]));
  return [...once.values()].sort(
    (one, other) => one.file.localeCompare(other.file, 'en-GB') || (one.line ?? 0) - (other.line ?? 0),
  );
}

/** A file as it is told of to a person: below the content folder, whose whole path is told once. */
function shortened(problem: Problem): Problem {
  const isBelow = isAbsolute(folder) && problem.file.startsWith(folder);
  return isBelow ? { ...problem, file: `${basename(folder)}${problem.file.slice(folder.length)}` } : problem;
}

function report(): void {
  if (isAbsolute(folder)) console.log(`Looking at ${folder}`);
  let file = '';
  for (const problem of problems.map(shortened)) {
    if (problem.file !== file) console.log(`\n${bold(problem.file)}`);
    file = problem.file;
    const mark = problem.severity === 'error' ? red('mend') : dim('look');
    console.log(`  ${mark}  ${problemLine(problem)}`);
  }
  const warnings = problems.length - errors;
  const broken = new Set(problems.filter(({ severity }) => severity === 'error').map((problem) => problem.file)).size;
  console.log(`\n${counted(count, 'file')} read in ${secondsSince(started)}.`);
  if (errors > 0) {
    console.log(
      red(
        `${counted(errors, 'thing')} to mend in ${counted(broken, 'file')}, ${counted(warnings, 'thing')} to look at.`,
      ),
    );
    console.log('Open each file at the line given, do what the sentence says, and run “npm run check” again.');
  } else {
    console.log(green(`Nothing to mend${warnings > 0 ? `, ${counted(warnings, 'thing')} to look at` : ''}.`));
  }
}
