// @ts-check
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/disk/files.ts';
import { editorPages } from './src/site/admin-integration.ts';
import { askAgain } from './src/site/ask-again.ts';
import { buildTarget } from './src/site/browsers.ts';
import { firstScripts } from './src/site/first-scripts.ts';
import { securityHeaders } from './src/site/headers-integration.ts';
import { helpWorker } from './src/site/help-worker-integration.ts';
import { islandFiles } from './src/site/island-files.ts';
import { mapFiles } from './src/site/map-files-integration.ts';
import { notWatched } from './src/site/not-watched.ts';
import { policyForAstro } from './src/site/security.ts';
import { smallReact } from './src/site/small-react.ts';

// A build of other content (the tests', a bench's) keeps its own cache, so that two builds never mix.
const cache = process.env.FINGERPOST_CACHE ?? './.cache/astro';

/**
 * The gateway is loaded by the first that saves: a build has no need of it.
 *
 * @type {Parameters<typeof editorPages>[0]}
 */
const saving = async (folder, request) =>
  (await import('./src/server/embedded/own-computer.ts')).answerEdit(folder, request);

export default defineConfig({
  output: 'static',
  base: process.env.FINGERPOST_BASE ?? '/',
  cacheDir: cache,
  trailingSlash: 'always',
  // Two at a time: pages are written while a school’s search index is being made by Pagefind’s own process.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 2 },
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  // The policy of the pages is read from them as they are published: last.
  integrations: [
    react(),
    mapFiles(),
    editorPages(saving),
    islandFiles(),
    firstScripts(),
    helpWorker(),
    securityHeaders(),
  ],
  markdown: { syntaxHighlight: false },
  security: { csp: policyForAstro() },
  vite: {
    plugins: [smallReact(), askAgain()],
    // Syntax and styles are lowered to the oldest browsers; methods never are (tests/browsers.test.ts).
    build: { assetsInlineLimit: 0, target: buildTarget, cssTarget: buildTarget },
    // What programs keep for themselves, the gateway among them, is no change of this site.
    server: {
      watch: {
        ignored: [notWatched(contentFolder())],
      },
    },
    // The map is asked for later: what it needs is made ready at the start, or the first map would reload the page.
    optimizeDeps: {
      include: ['leaflet', 'react-leaflet', 'supercluster', 'react-dom', 'protomaps-leaflet', 'pmtiles'],
    },
    // protomaps-leaflet brings an older copy, of which it would use nothing.
    resolve: { dedupe: ['pmtiles'] },
  },
});
