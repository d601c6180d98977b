/** Writes `_headers` into every build, with the policy of the pages as they were really built. */

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../disk/files.ts';
import { adminContent } from './admin-content.ts';
import { adminHeaders } from './admin-security.ts';
import { basePath } from './base-path.ts';
import {
  assetFolders,
  assetHeaders,
  contentSecurityPolicy,
  fixedHeaders,
  hashesIn,
  headersFile,
  type InlineHashes,
  perPage,
} from './security.ts';

/**
 * Netlify reads both `netlify.toml` and `_headers` and would send a header named in both twice,
 * so there the file holds only what `netlify.toml` cannot know: the policy with its hashes, and what `/admin/`
 * has for itself.
 *
 * Hosts join the headers of all rules that match a path, and two policies joined allow only what both allow.
 * Elsewhere than on Netlify the rule for `/admin/` takes the others’ headers off first, as Cloudflare reads it (`!`).
 * Netlify cannot do that, so there no rule matches both: each folder of the site is named.
 */
export function securityHeaders({
  onNetlify = Boolean(process.env.NETLIFY),
  content = contentFolder(),
} = {}): AstroIntegration {
  let base = '/';
  return {
    name: 'security-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
      },
      'astro:build:done': async function writeHeaders({ dir }) {
        const folder = fileURLToPath(dir);
        const policy = { 'Content-Security-Policy': contentSecurityPolicy(await hashesOf(folder)) };
        const { editing } = adminContent(content, { base, embedded: false });
        const ofPages = { ...policy, ...perPage };
        const rules: Rules = onNetlify
          ? await eachFolder(folder, base, ofPages)
          : { '/*': { ...ofPages, ...fixedHeaders }, ...assetRules(base) };
        // Without an editor, `/admin/` is a page like the others.
        if (editing.backend !== 'none') {
          const own = ownOf(adminHeaders(editing));
          rules[`${base}admin/*`] = onNetlify ? own : instead(own);
        }
        await writeFile(join(folder, '_headers'), headersFile(rules));
      },
    },
  };
}

type Rules = Record<string, Record<string, string>>;

/** They name no header that the rule for every page has: a host that joins and one that replaces send the same. */
function assetRules(base: string): Rules {
  return Object.fromEntries(assetFolders.map((name) => [`${base}${name}/*`, assetHeaders]));
}

/** The headers of `/admin/` that are not those of every page. */
function ownOf(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in fixedHeaders)));
}

/** Headers in place of those that the rule for every page gives. */
function instead(own: Record<string, string>): Record<string, string> {
  const taken = ['Content-Security-Policy', ...Object.keys(perPage)].map((name): [string, string] => [`! ${name}`, '']);
  return Object.fromEntries([...taken, ...Object.entries(own)]);
}

/** The same headers for the home page and for each folder of a built site. */
async function eachFolder(folder: string, base: string, headers: Record<string, string>): Promise<Rules> {
  const folders = (await readdir(folder, { withFileTypes: true })).filter((each) => each.isDirectory());
  const paths = folders.map(({ name }) => name).filter((name) => name !== '_astro');
  return Object.fromEntries(
    [base, `${base}404.html`, ...paths.toSorted().map((name) => `${base}${name}/*`)].map((path) => [path, headers]),
  );
}

/** Every hash that any page of a built site needs. */
async function hashesOf(folder: string): Promise<InlineHashes> {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const path of await readdir(folder, { recursive: true })) {
    if (!path.endsWith('.html')) continue;
    const hashes = hashesIn(await readFile(join(folder, path), 'utf8'));
    for (const hash of hashes.scripts) scripts.add(hash);
    for (const hash of hashes.styles) styles.add(hash);
  }
  return { scripts: [...scripts], styles: [...styles] };
}
