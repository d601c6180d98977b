/** The editor's own bundle: built once by Vite from `src/admin`, kept for as long as nothing it is made of changes. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const cache = '.cache/admin';
/** What no part of the editor is made of. */
const elsewhere = /\.test\.tsx?$|^src\/(?:pages|gateway|oauth|functions|layouts)\//;

/** The folder of the bundle, or null where it is still to be built. */
export function readyAdminBundle(): string | null {
  const folder = bundleFolder();
  return existsSync(folder) ? folder : null;
}

let building: Promise<string> | null = null;

/** Builds the bundle where it is missing, in a program of its own; throws what that says when it fails. */
export function adminBundle(): Promise<string> {
  const ready = readyAdminBundle();
  if (ready) return Promise.resolve(ready);
  building ??= build().finally(() => {
    building = null;
  });
  return building;
}

async function build(): Promise<string> {
  const folder = bundleFolder();
  const work = `${folder}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  const options = [
    'build',
    '--config',
    'src/admin/vite.config.ts',
    '--outDir',
    join(process.cwd(), work),
    '--emptyOutDir',
  ];
  const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', ...options], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (part) => (said += part));
  child.stderr.on('data', (part) => (said += part));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) {
    rmSync(work, { recursive: true, force: true });
    throw new Error(`The editor could not be built.\n${said.trim()}`);
  }
  // Somebody else may have built the same meanwhile.
  if (existsSync(folder)) rmSync(work, { recursive: true, force: true });
  else renameSync(work, folder);
  forgetOld(folder);
  return folder;
}

/** Named by what it is made of. */
function bundleFolder(): string {
  const hash = createHash('sha256');
  const sources = globSync('src/**/*.{ts,tsx,astro,css,html}').map((path) => path.replaceAll('\\', '/'));
  for (const path of ['package-lock.json', ...sources.filter((path) => !elsewhere.test(path)).toSorted()])
    hash.update(path).update(readFileSync(path));
  return join(cache, hash.digest('hex').slice(0, 16));
}

const day = 24 * 60 * 60 * 1000;

function forgetOld(kept: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (path !== kept && Date.now() - statSync(path).mtimeMs > day) rmSync(path, { recursive: true, force: true });
  }
}
