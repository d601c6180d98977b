/**
 * For the build of the admin app: lets it show the site's own `.astro` parts in the browser, so that the
 * preview is the page and not a copy of it.
 *
 * Astro compiles a part to a function that gives text, and its small runtime needs nothing of Node. A part's
 * styles and scripts stay out: the preview has one style sheet of its own, and nothing in it runs.
 */
import { transform } from '@astrojs/compiler-rs';
import { type Plugin, transformWithOxc } from 'vite';

export function astroComponents(): Plugin {
  return {
    name: 'fingerpost-astro-components',
    enforce: 'pre',
    async transform(source, id) {
      if (id.endsWith('/src/site/addresses.ts')) return withBaseOfThePage(source);
      if (!id.endsWith('.astro')) return null;
      const { code, diagnostics } = transform(source, {
        filename: id,
        internalURL: 'astro/compiler-runtime',
        // As in astro.config.mjs.
        compact: true,
        resultScopedSlot: true,
        resolvePath: (specifier) => specifier,
      });
      const wrong = diagnostics.find(({ severity }) => severity === 'error');
      if (wrong) throw new Error(`${id}: ${wrong.text}`);
      const withoutStyles = code.replace(/^import\s+["'][^"']+\.css["'];?$/gm, '');
      return transformWithOxc(withoutStyles, id, { lang: 'ts', sourcemap: false });
    },
  };
}

/** One bundle serves every site: where the site sits is known only from the address of `/admin/` below it. */
function withBaseOfThePage(source: string): string {
  const written = "import.meta.env?.BASE_URL ?? '/'";
  if (!source.includes(written)) throw new Error('src/site/addresses.ts no longer says where the site sits as it did.');
  return source.replace(written, "new URL('..', location.href).pathname");
}
