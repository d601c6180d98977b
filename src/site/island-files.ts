/**
 * What a page with an island asks for, and when.
 *
 * Astro writes the script that starts islands into each page, and a browser learns what an island needs only step by
 * step: from that script its file, from the file what that imports, and from all of them the cards. Here the starter
 * becomes a file, which a browser keeps from page to page, and everything else is named at the end of the head: after
 * the styles, and less urgent than they are, so that the page is painted no later.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** From each script to those that it imports, by their paths in the site. */
type Imports = Map<string, readonly string[]>;

export function islandFiles(): AstroIntegration {
  const imports: Imports = new Map();
  return {
    name: 'island-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteImports(imports)] } });
      },
      'astro:build:done': async function nameFiles({ dir }) {
        const folder = fileURLToPath(dir);
        for (const path of await readdir(folder, { recursive: true })) {
          if (!path.endsWith('.html')) continue;
          const html = await readFile(join(folder, path), 'utf8');
          const page = withFiles(html, imports);
          if (page.starter) await writeFile(join(folder, page.starter.path), page.starter.code);
          if (page.html !== html) await writeFile(join(folder, path), page.html);
        }
      },
    },
  };
}

function noteImports(imports: Imports): Plugin {
  return {
    name: 'fingerpost:note-imports',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') imports.set(file.fileName, file.imports);
    },
  };
}

interface PageWithFiles {
  html: string;
  /** The file that starts its islands. */
  starter: { path: string; code: string } | null;
}

/** The page as it is published: unchanged where it has no island. */
export function withFiles(html: string, imports: Imports): PageWithFiles {
  const islands = [...html.matchAll(/ (?:component|renderer)-url="([^"]*?)(_astro\/[^"]+)"/g)];
  const base = islands[0]?.[1];
  if (base === undefined) return { html, starter: null };
  const scripts = allImported(
    islands.map(([, , file]) => file!),
    imports,
  );
  const cards = /&quot;(\/[^&]+\/cards\.json)&quot;/.exec(html)?.[1];
  const links = [
    ...scripts.map((file) => `<link rel="modulepreload" href="${base}${file}" fetchpriority="low">`),
    ...(cards ? [`<link rel="preload" href="${cards}" as="fetch" crossorigin fetchpriority="low">`] : []),
  ];
  const code = [...html.matchAll(inlineScript)].map(([, script]) => script).join('\n');
  const path = `_astro/islands.${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`;
  let isFirst = true;
  const own = html.replace('</head>', `${links.join('')}</head>`).replace(inlineScript, () => {
    const tag = isFirst ? `<script src="${base}${path}" defer></script>` : '';
    isFirst = false;
    return tag;
  });
  return { html: own, starter: { path, code } };
}

/** No page of ours has scripts in it but those that Astro writes for islands. */
const inlineScript = /<script>([\s\S]*?)<\/script>/g;

function allImported(files: readonly string[], imports: Imports): string[] {
  const found = new Set(files);
  // What is added while it is walked through is walked through as well.
  for (const file of found) for (const imported of imports.get(file) ?? []) found.add(imported);
  return [...found];
}
