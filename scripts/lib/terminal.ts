/** How the commands speak: arguments, steps with their time, other programs, and the last word. */
import { spawn } from 'node:child_process';
import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>['values'];

/**
 * The arguments this command was started with. Prints `help` and ends on `--help`; on an argument that
 * is not known it says so and ends with 2.
 */
export function argumentsOf<const T extends Options>(
  help: string,
  options: T,
): { values: Values<T>; others: string[] } {
  if (process.argv.slice(2).some((each) => each === '--help' || each === '-h')) {
    console.log(help.trim());
    process.exit(0);
  }
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const swallowed = swallowedByNpm(Object.keys(options), process.env);
    if (swallowed) {
      console.error(red(swallowed));
      process.exit(2);
    }
    return { values: values as Values<T>, others: positionals };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help.trim()}`);
    process.exit(2);
  }
}

/**
 * What to say where `npm run import clubs --dry-run` was typed, or a shell took the two dashes out of
 * `npm run import -- clubs --dry-run`: npm keeps such options to itself, and the command would run without them.
 * npm tells of them in the environment. Null where it has kept none.
 */
export function swallowedByNpm(names: string[], environment: Record<string, string | undefined>): string | null {
  const command = environment.npm_lifecycle_event;
  if (!command) return null;
  const kept = names.flatMap((name) => {
    const value = environment[`npm_config_${name.replaceAll('-', '_')}`];
    const isThere = process.argv.some((each) => each === `--${name}` || each.startsWith(`--${name}=`));
    return !value || value === 'false' || isThere ? [] : [value === 'true' ? `--${name}` : `--${name} ${value}`];
  });
  if (kept.length === 0) return null;
  const others = process.argv.slice(2).join(' ');
  const start = command === 'start' || command === 'test' ? `npm ${command}` : `npm run ${command}`;
  const rest = [others, ...kept].filter(Boolean).join(' ');
  return (
    `“${kept.join(' ')}” went to npm and not to this command, because the two dashes before it are missing. Nothing was done.\n` +
    `Write:  ${start} -- ${rest}\n` +
    `Where the dashes get lost (PowerShell), put them in quotes:  ${start} '--' ${rest}`
  );
}

const inColour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code: number) => (text: string) => (inColour ? `\u001B[${code}m${text}\u001B[0m` : text);
export const bold = paint(1);
export const green = paint(32);
export const red = paint(31);
export const dim = paint(2);

/** Runs one named step of a command, prints how long it took, and gives back its result. */
export async function step<T>(title: string, work: () => T | Promise<T>): Promise<T> {
  console.log(bold(`· ${title}`));
  const started = performance.now();
  const result = await work();
  console.log(dim(`  ${secondsSince(started)}`));
  return result;
}

/** `3.2 s` since a moment of `performance.now()`. */
export function secondsSince(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

/** `1 listing`, `3 listings`. */
export function counted(number: number, singular: string, plural = `${singular}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? singular : plural}`;
}

/** Ends the command with a sentence on what happened and what to do next. */
export function stop(sentence: string): never {
  console.error(red(sentence));
  process.exit(1);
}

export interface RunOptions {
  env?: Record<string, string | undefined>;
  /** Keep what the program prints instead of showing it. */
  quiet?: boolean;
}

export interface RunResult {
  code: number;
  /** All it printed, where it was quiet. */
  output: string;
}

/** Runs a program of this project with the same Node; `program` is a path below the project. */
export function runNode(program: string, args: string[], options: RunOptions = {}): Promise<RunResult> {
  return run(process.execPath, [program, ...args], options);
}

/** Runs a program and waits for it; it ends when we are ended. */
export function run(program: string, args: string[], { env, quiet = false }: RunOptions = {}): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk;
      });
    }
    const endToo = () => child.kill();
    process.once('SIGTERM', endToo);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGTERM', endToo);
      resolve({ code: code ?? 1, output });
    });
  });
}
