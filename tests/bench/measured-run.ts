/** Runs a program and watches what it costs: seconds, and the most memory it and its children held at once. */
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const ask = promisify(execFile);
const everyMilliseconds = 500;

export interface Cost {
  seconds: number;
  /** Seconds of processor time of the program and its children; null where the system does not tell. */
  processorSeconds: number | null;
  /** The memory of the whole family of processes at its highest, in megabytes; what they share counts once where the system tells (Linux). */
  peakMegabytes: number;
}

/** Runs a script with this Node. Throws with what it printed when it fails. */
export async function measuredRun(args: string[], env: Record<string, string> = {}): Promise<Cost> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  let peakMegabytes = 0;
  let processorSeconds = 0;
  const watch = setInterval(async () => {
    const family = await familyOf(child.pid ?? 0);
    peakMegabytes = Math.max(peakMegabytes, family.megabytes);
    processorSeconds = Math.max(processorSeconds, family.processorSeconds);
  }, everyMilliseconds);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`“node ${args.join(' ')}” failed:\n${output.trim().slice(-3000)}`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, processorSeconds: processorSeconds || null, peakMegabytes };
}

/** The processes there are. Linux's `ps` knows each one's share of shared memory (`pss`); macOS's only all it can reach (`rss`). */
async function processes(): Promise<string> {
  for (const memory of ['pss=', 'rss=']) {
    const answer = await ask('ps', ['-A', '-o', `pid=,ppid=,${memory},time=`]).catch(() => null);
    if (answer) return answer.stdout;
  }
  return '';
}

/** What a process and all below it hold now; zeros where there is no `ps`. */
async function familyOf(root: number): Promise<{ megabytes: number; processorSeconds: number }> {
  const rows = (await processes())
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const family = new Set([String(root)]);
  // Children come after their parents in age but not always in the table: go round until nobody new is found.
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const [pid, parent] of rows) if (pid && parent && family.has(parent)) family.add(pid);
  }
  const members = rows.filter(([pid]) => pid && family.has(pid));
  return {
    megabytes: members.reduce((sum, [, , kilobytes]) => sum + Number(kilobytes) / 1024, 0),
    processorSeconds: members.reduce((sum, [, , , time]) => sum + secondsIn(time ?? ''), 0),
  };
}

/** `01:02:03` and `2-01:02:03` and macOS's `1:02.50` in seconds. */
function secondsIn(time: string): number {
  const [days, clock] = time.includes('-') ? time.split('-') : ['0', time];
  const seconds = (clock ?? '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return Number(days) * 86_400 + seconds;
}
