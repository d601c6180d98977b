/** `npm test`: everything that can be found out about this software by a machine, in one command. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { sites, testDay } from '../tests/e2e/lib/sites.ts';
import { browserForTests } from './lib/browser.ts';
import { otherBrowsersForTests } from './lib/other-browsers.ts';
import { argumentsOf, bold, counted, green, red, runNode, secondsSince, stop } from './lib/terminal.ts';

const help = `
npm test                              everything
npm test -- --only unit,build         only these steps

Steps: check (the content), types, style, unused (files, exports and packages), unit, build (the tests’ site and the demo), browser (journeys).
The last line says how many tests passed and failed; the command ends with 0 only when none failed.
`;

interface Outcome {
  passed: number;
  failed: number;
  /** What it printed, where that was held back. */
  output?: string;
}

const steps: Record<string, (quiet: boolean) => Promise<Outcome>> = {
  check: (quiet) => tool(quiet, 'scripts/check.ts'),
  types: (quiet) => tool(quiet, 'node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'error'),
  style: (quiet) => tool(quiet, 'node_modules/@biomejs/biome/bin/biome', 'check'),
  unused: (quiet) => tool(quiet, 'node_modules/knip/bin/knip.js'),
  unit: unitTests,
  build: buildSites,
  browser: browserJourneys,
};

const { values } = argumentsOf(help, { only: { type: 'string' } });
const chosen = values.only?.split(',') ?? Object.keys(steps);
const unknown = chosen.find((name) => !Object.hasOwn(steps, name));
if (unknown !== undefined) stop(`There is no step “${unknown}”.\n${help}`);

const started = performance.now();
const total: Outcome = { passed: 0, failed: 0 };
// The unit tests wait for programs that they start half of the time: the other steps have the machine meanwhile.
const beside = chosen.includes('unit') ? chosen.filter((name) => isQuiet(name)) : [];
const besides = chosen.includes('unit') ? inTurn(beside, true) : Promise.resolve();
await inTurn(chosen.filter((name) => !beside.includes(name) && name !== 'browser'));
await besides;
await inTurn(chosen.filter((name) => name === 'browser'));
console.log(`\nAll of it took ${secondsSince(started)}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A step that can run beside the unit tests; what it prints is shown when it has ended. */
function isQuiet(name: string): boolean {
  return ['check', 'types', 'style', 'unused', 'build'].includes(name);
}

async function inTurn(names: string[], quiet = false): Promise<void> {
  for (const name of names) {
    const title = bold(`\n[${chosen.indexOf(name) + 1} of ${chosen.length}] ${name}`);
    if (!quiet) console.log(title);
    const from = performance.now();
    const { passed, failed, output } = await (steps[name] as (quiet: boolean) => Promise<Outcome>)(quiet);
    if (quiet) console.log(`${title}\n${output ?? ''}`);
    total.passed += passed;
    total.failed += failed;
    console.log(
      failed > 0 ? red(`${name}: ${counted(failed, 'failure')}`) : green(`${name}: good`),
      secondsSince(from),
    );
  }
}

/** A tool that is right or wrong as a whole: it counts as one failure, or not at all. */
async function tool(quiet: boolean, program: string, ...args: string[]): Promise<Outcome> {
  const { code, output } = await runNode(program, args, { env: { ASTRO_TELEMETRY_DISABLED: '1' }, quiet });
  return { passed: 0, failed: code === 0 ? 0 : 1, output };
}

async function unitTests(): Promise<Outcome> {
  const report = '.cache/test/vitest.json';
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`, '--silent=passed-only'];
  const { code } = await runNode('node_modules/vitest/vitest.mjs', ['run', ...reporters]);
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(report);
  return honest(code, { passed: Number(numPassedTests), failed: Number(numFailedTests) });
}

/** The sites that the journeys visit, each as `npm run build` makes it. */
async function buildSites(quiet: boolean): Promise<Outcome> {
  let failed = 0;
  let told = '';
  for (const { content, folder, base } of Object.values(sites)) {
    const args = ['--content', content, '--out', folder, '--base', base];
    const { code, output } = await runNode('scripts/build.ts', args, { env: { FINGERPOST_TODAY: testDay }, quiet });
    told += output;
    if (code !== 0) failed++;
  }
  return { passed: 0, failed, output: told };
}

async function browserJourneys(): Promise<Outcome> {
  await browserForTests();
  const { firefox, webkit } = await otherBrowsersForTests();
  const without = [!firefox && 'Firefox (firefox-esr)', !webkit && 'WebKit (webkit2gtk-driver and xvfb)'].filter(
    Boolean,
  );
  const report = '.cache/test/playwright.json';
  rmSync(report, { force: true });
  const { code } = await runNode('node_modules/@playwright/test/cli.js', ['test']);
  const { expected = 0, unexpected = 0, flaky = 0 } = (readReport(report).stats ?? {}) as Record<string, number>;
  if (without.length > 0)
    console.log(red(`NOT TESTED in ${without.join(' or ')}: this machine has none, and it could not be installed.`));
  // On a busy machine a browser can be late once. It is tried once more, and that is said.
  if (flaky > 0) console.log(red(`${counted(flaky, 'journey')} passed only when tried again: look at them above.`));
  return honest(code, { passed: expected + flaky, failed: unexpected });
}

function readReport(path: string): Record<string, unknown> {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** A run that ended badly without a failed test (a file that does not even load) has failed all the same. */
function honest(code: number, { passed, failed }: Outcome): Outcome {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}
