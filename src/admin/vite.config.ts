/**
 * How the editor's pages at `/admin/` are built: once, by themselves, the same for `npm start` and for a
 * finished site. Nothing of it is in the downloads of a visitor.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { pictureUploads } from './photos/uploads-plugin.ts';
import { astroComponents } from './preview/astro-components.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const standIn = (name: string) => here(`./stand-ins/${name}.ts`);

export default defineConfig({
  root: here('.'),
  // Relative addresses: the site may sit below a path.
  base: './',
  publicDir: false,
  logLevel: 'error',
  plugins: [astroComponents(), pictureUploads()],
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  resolve: {
    dedupe: ['react', 'react-dom', '@emotion/react', 'immutable'],
    alias: [
      // It would run JavaScript that stands in front matter, when Decap merely lists files.
      { find: /^gray-matter$/, replacement: standIn('gray-matter') },
      // Decap checks its settings with ajv, which makes code of a schema: our policy has no `unsafe-eval`.
      { find: /^(?:\.\.?\/)+constants\/configSchema(?:\.js)?$/, replacement: standIn('config-schema') },
      // Pictures are made small by our own code; this would bring a program in WebAssembly.
      { find: /^@jsquash\/webp(?:\/.*)?$/, replacement: standIn('nothing') },
      // Nothing of ours is written in TOML, and its reader holds an `eval`.
      { find: /^@iarna\/toml(?:\/.*)?$/, replacement: standIn('nothing') },
      // Ours ask GitHub and GitLab in the plain way; a part of these makes code of a text once it is loaded.
      {
        find: /^(?:apollo-client|apollo-cache-inmemory|apollo-link-http|apollo-link-context|graphql-tag)$/,
        replacement: standIn('graphql'),
      },
      { find: /^path$/, replacement: 'path-browserify' },
    ],
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 5000,
    reportCompressedSize: false,
  },
});
