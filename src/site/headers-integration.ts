/** Writes `_headers` into every build, with the policy of the pages as they were really built. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  assetHeaders,
  contentSecurityPolicy,
  fixedHeaders,
  hashesIn,
  headersFile,
  type InlineHashes,
} from './security.ts';

/**
 * Netlify reads both `netlify.toml` and `_headers` and would send a header named in both twice,
 * so there the file holds only what `netlify.toml` cannot know: the policy with its hashes.
 */
export function securityHeaders({ onNetlify = Boolean(process.env.NETLIFY) } = {}): AstroIntegration {
  let base = '/';
  return {
    name: 'security-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/{2,}/g, '/');
      },
      'astro:build:done': async function writeHeaders({ dir }) {
        const folder = fileURLToPath(dir);
        const policy = { 'Content-Security-Policy': contentSecurityPolicy(await hashesOf(folder)) };
        const rules = onNetlify
          ? { '/*': policy }
          : { '/*': { ...policy, ...fixedHeaders }, [`${base}_astro/*`]: assetHeaders };
        await writeFile(join(folder, '_headers'), headersFile(rules));
      },
    },
  };
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
