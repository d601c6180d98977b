/**
 * What visitors download in place of React: Preact, which runs the same components in a sixth of the bytes (React DOM
 * alone weighs 65 KB compressed). React itself writes the pages, so that names keep their `translate="no"`,
 * which Preact's own writer leaves out. The editor has React by Decap CMS, and `npm start` and the tests of single
 * components use it as well.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const standIns: Record<string, string> = {
  react: 'preact/compat',
  'react/jsx-runtime': 'preact/compat/jsx-runtime',
  'react-dom': 'preact/compat',
  'react-dom/client': fileURLToPath(new URL('../islands/shared/react-client.ts', import.meta.url)),
};

/** For the build of a site: whatever a browser gets of React is Preact. */
export function smallReact(): Plugin {
  return {
    name: 'fingerpost:small-react',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      filter: { id: Object.keys(standIns).map((name) => new RegExp(`^${name}$`)) },
      handler(id, importer) {
        return this.resolve(standIns[id]!, importer, { skipSelf: true });
      },
    },
  };
}
