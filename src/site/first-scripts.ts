/**
 * The scripts that stand in each page itself: keeping out of sight what was left, leaving, and saying what is still
 * coming. As files they could be blocked, or hang, and no page would be painted: neither would urgent help.
 *
 * Layouts write them as they are read (`src/islands/first`). Here they are made small, and each page's policy is given
 * the prints of what really stands in it, in place of those of Astro's own scripts, which are files by now.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minifySync } from 'vite';

export function firstScripts(): AstroIntegration {
  return {
    name: 'first-scripts',
    hooks: {
      'astro:build:done': async function shortenThem({ dir }) {
        const folder = fileURLToPath(dir);
        for (const path of await readdir(folder, { recursive: true })) {
          if (!path.endsWith('.html')) continue;
          const html = await readFile(join(folder, path), 'utf8');
          const page = withShortScripts(html);
          if (page !== html) await writeFile(join(folder, path), page);
        }
      },
    },
  };
}

/** The page as it is published; unchanged where it has no policy. */
export function withShortScripts(html: string): string {
  const short = html.replace(
    inlineScript,
    (_, attributes: string, code: string) => `<script${attributes}>${shortened(code)}</script>`,
  );
  const scripts = [...short.matchAll(inlineScript)].map(([, , code]) => code!);
  const styles = [...short.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style]) => style!);
  return allowing(allowing(short, 'script-src', scripts), 'style-src', styles);
}

/** The page with a policy that allows these texts in it, and no others. */
function allowing(html: string, directive: string, texts: readonly string[]): string {
  const prints = [...new Set(texts)].map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return html.replace(
    new RegExp(`(<meta http-equiv="content-security-policy" content="[^"]*${directive})([^;"]*)`, 'i'),
    (_, before: string, sources: string) => before + sources.replace(/ 'sha\d+-[^ ]+/g, '') + prints.join(''),
  );
}

/** Neither a file nor data. */
const inlineScript = /<script((?! type="application)(?![^>]* src=)[^>]*)>([\s\S]*?)<\/script>/g;

const known = new Map<string, string>();

function shortened(code: string): string {
  const before = known.get(code);
  if (before !== undefined) return before;
  const { code: made, errors } = minifySync('first.js', code, {
    compress: { target: 'es2015' },
    mangle: true,
    module: false,
  });
  if (errors.length > 0) throw new Error(`A script of the page itself cannot be read: ${errors[0]?.message}`);
  // The minifier writes every text between backticks, which the oldest browsers cannot read.
  const text = made.replace(/`([^`'$\\]*)`/g, "'$1'");
  known.set(code, text);
  return text;
}
