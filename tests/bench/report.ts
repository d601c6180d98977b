/** Writes the figures of one bench between their marks in docs/benchmarks.md, and leaves all other words alone. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, totalmem } from 'node:os';

export interface Row {
  what: string;
  /** The most it may be; absent where it is only told for comparison. */
  budget?: number;
  measured: number;
  unit: string;
  note?: string;
}

/** Whether every figure keeps its budget. */
export function allWithin(rows: Row[]): boolean {
  return rows.every(({ budget, measured }) => budget === undefined || measured <= budget);
}

/** How many processes want a processor now, for each that there is; 0 where the system does not tell. */
export function busyness(): number {
  return (loadavg()[0] ?? 0) / cpus().length;
}

/** The rows as a Markdown table, with the share of the budget that is used. */
export function tableOf(rows: Row[]): string {
  const lines = rows.map(({ what, budget, measured, unit, note }) => {
    const share =
      budget === undefined ? '' : `${Math.round((measured / budget) * 100)}%${measured > budget ? ' **over**' : ''}`;
    return `| ${what} | ${budget === undefined ? '' : inWords(budget, unit)} | ${inWords(measured, unit)} | ${share} | ${note ?? ''} |`;
  });
  return ['| What | Budget | Measured | Of the budget | |', '|---|--:|--:|--:|---|', ...lines].join('\n');
}

/** Replaces what stands between `<!-- bench:name -->` and `<!-- /bench:name -->` in `text`. */
export function withSection(text: string, name: string, section: string): string {
  const [from, to] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start)
    throw new Error(`docs/benchmarks.md has no place marked “${from}” … “${to}”: put the two marks back.`);
  return `${text.slice(0, start + from.length)}\n\n${section}\n\n${text.slice(end)}`;
}

export function writeSection(
  name: string,
  rows: Row[],
  today: string,
  busyBefore: number,
  file = 'docs/benchmarks.md',
): void {
  if (!existsSync(file)) throw new Error(`${file} is missing: take it back from the project’s history.`);
  writeFileSync(
    file,
    withSection(readFileSync(file, 'utf8'), name, `${machine(today, busyBefore)}\n\n${tableOf(rows)}`),
  );
}

/** `Measured on 2026-11-21, on 2 cores (…), 24 GB, Node 24.9.0, linux.` */
function machine(today: string, busyBefore: number): string {
  const [core] = cpus();
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const kind = core?.model.trim() || 'of a kind not told';
  const others =
    busyBefore > 0.5
      ? ` **Other programs kept it busy** (${busyBefore.toFixed(1)} for each core before it began).`
      : '';
  return `Measured on ${today}, on ${cpus().length} cores (${kind}), ${gigabytes} GB, Node ${process.versions.node}, ${platform()}.${others}`;
}

function inWords(number: number, unit: string): string {
  const digits = unit === 's' || (unit === 'ms' && number < 10) ? 1 : 0;
  return `${number.toLocaleString('en-GB', { maximumFractionDigits: digits })} ${unit}`;
}
