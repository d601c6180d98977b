/** Gives `help-worker.js` the print of the help pages that it keeps, so that it is another file when they change. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Files that pages for help name, and whose own names do not change with what is in them. */
const named = /^(?:icons\.svg|icon\.svg|[^/]+\/colours\.css)$/;

export function helpWorker(): AstroIntegration {
  return {
    name: 'help-worker',
    hooks: {
      'astro:build:done': async function writeWorker({ dir }) {
        const folder = fileURLToPath(dir);
        const path = join(folder, 'help-worker.js');
        const pages = (await readdir(folder, { recursive: true }))
          .map((each) => each.replaceAll('\\', '/'))
          .filter((each) => /^(?:[^/]+\/)?help\/index\.html$/.test(each) || named.test(each));
        const texts = await Promise.all(pages.toSorted().map((each) => readFile(join(folder, each), 'utf8')));
        const keeps = texts.some((text) => text.includes('data-keeps-help="yes"'));
        if (existsSync(path)) await writeFile(path, workerFor(await readFile(path, 'utf8'), texts, keeps));
      },
    },
  };
}

/** The worker of a build whose help pages, and what they need, are `texts`. */
export function workerFor(worker: string, texts: readonly string[], keeps: boolean): string {
  const print = createHash('sha256');
  for (const text of texts) print.update(text).update('\0');
  return worker
    .replace("const build = 'build-id';", `const build = '${print.digest('hex').slice(0, 16)}';`)
    .replace('const keeps = true;', `const keeps = ${keeps};`);
}
