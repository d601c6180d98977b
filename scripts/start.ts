/** `npm start`: the site on this computer, with what is wrong in the content told first. */
import { existsSync } from 'node:fs';
import { contentFolder } from '../src/disk/files.ts';
import { problemLine } from '../src/reading/problem.ts';
import { argumentsOf, bold, counted, green, red, runNode, stop } from './lib/terminal.ts';
import { wholeDirectory } from './lib/whole-directory.ts';

const help = `
npm start -- [--port 4321] [--content DIR]

Shows the site at http://localhost:4321/ and its editor at http://localhost:4321/admin/ while you work on it:
save, and the page changes. Both are for this computer alone.

  --port N        use another port
  --content DIR   read another content folder than “content”
`;

const { values } = argumentsOf(help, {
  port: { type: 'string', default: '4321' },
  content: { type: 'string' },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`--port ${values.port} is not a port: write a number.`);
const folder = contentFolder(values.content);
if (!existsSync(folder)) stop(`There is no folder “${folder}”: name one with --content.`);

try {
  tellProblems(folder);
} catch (error) {
  stop((error as Error).message);
}
console.log(
  `\n${bold('Starting the site')} at ${green(`http://localhost:${port}/`)} (the first page takes a few seconds).`,
);
console.log(
  `Edit it at ${green(`http://localhost:${port}/admin/`)}, or change a file in the content folder and look again.`,
);
console.log('Press Ctrl+C to stop.\n');
// Astro lets a folder have one such server; one that keeps a cache of its own (a test's) does not disturb another.
const beside = process.env.FINGERPOST_CACHE ? ['--ignore-lock'] : [];
const { code } = await runNode('node_modules/astro/bin/astro.mjs', ['dev', '--port', String(port), ...beside], {
  env: { FINGERPOST_CONTENT: folder, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exit(code);

/** A problem stops nobody from looking at the site: the file is left out until it is mended. */
function tellProblems(from: string): void {
  const { directory, views, problems } = wholeDirectory(from);
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) console.error(red(`left out: ${problemLine(problem)}`));
  console.log(
    `${counted(directory.listings.size, 'listing')} for ${counted(views.length, 'school')}` +
      (errors.length > 0 ? `; ${counted(errors.length, 'problem')} to mend (npm run check tells all).` : '.'),
  );
}
