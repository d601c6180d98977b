/** `npx knip` finds what nothing uses: files, exports and packages. A step of `npm test`. */
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'scripts/*.ts',
    'src/admin/editor.ts',
    'src/admin/stand-ins/*.ts',
    'src/server/functions/*.ts',
    // In place of a part of React: see src/site/small-react.ts.
    'src/islands/shared/react-client.ts',
    'tests/bench/*.ts',
    // Started as a program, and killed, by tests/killed.test.ts.
    'tests/lib/saving-without-end.ts',
  ],
  project: ['src/**/*.{ts,tsx,astro}', 'scripts/**/*.ts', 'tests/**/*.ts'],
  vite: { config: ['src/admin/vite.config.ts'] },
  ignoreDependencies: [
    // Started as programs, by their path.
    '@astrojs/check',
    '@biomejs/biome',
    '@sveltia/cms',
    'decap-server',
    'playwright',
    '@sparticuz/chromium',
    '@guidepup/virtual-screen-reader',
    // Read as files when fonts and stickers are made, or by a benchmark.
    '@fontsource-variable/.*',
    '@iconify-json/fluent-emoji-flat',
    'minisearch',
    // Decap CMS comes as one package, and the editor takes the parts of it that it needs.
    'decap-cms-app',
    'decap-cms-.*',
    // Types alone, of the Markdown libraries.
    'hast',
  ],
  ignoreBinaries: ['osmium', 'mount', 'umount'],
};

export default config;
