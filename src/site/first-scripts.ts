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
  const prints: string[] = [];
  const short = html.replace(inlineScript, (_, attributes: string, code: string) => {
    const { text, print } = shortened(code);
    prints.push(` '${print}'`);
    return `<script${attributes}>${text}</script>`;
  });
  const withStyles = short.replace(emptyStyle, '');
  return withStyles.replace(
    /(<meta http-equiv="content-security-policy" content="[^"]*script-src)([^;"]*)/i,
    (_, before: string, sources: string) => before + sources.replace(/ 'sha\d+-[^ ]+/g, '') + prints.join(''),
  );
}

/** The print of a style with nothing in it, which Astro allows and no page has. */
const emptyStyle = / 'sha256-47DEQpj8HBSa\+\/TImW\+5JCeuQeRkm5NMpJWZG3hSuFU='/g;

/** Neither a file nor data. */
const inlineScript = /<script((?! type="application)(?![^>]* src=)[^>]*)>([\s\S]*?)<\/script>/g;

const known = new Map<string, { text: string; print: string }>();

function shortened(code: string) {
  const before = known.get(code);
  if (before) return before;
  const { code: made, errors } = minifySync('first.js', code, {
    compress: { target: 'es2015' },
    mangle: true,
    module: false,
  });
  if (errors.length > 0) throw new Error(`A script of the page itself cannot be read: ${errors[0]?.message}`);
  // The minifier writes every text between backticks, which the oldest browsers cannot read.
  const text = made.replace(/`([^`'$\\]*)`/g, "'$1'");
  const print = `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const done = { text, print };
  known.set(code, done);
  return done;
}
