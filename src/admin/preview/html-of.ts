/** The HTML of one of the site's `.astro` parts, made in the browser. */
import { type AstroComponentFactory, renderToString } from 'astro/runtime/server/index.js';

type Result = Parameters<typeof renderToString>[0];

/**
 * What Astro's runtime asks of the page around a part: no more than its address. Scripts and styles of parts
 * are asked for by name and get nothing.
 */
function aroundThePart(): Result {
  const nothing = { get: () => '', has: () => true };
  const around = {
    createAstro: (props: object, slots: object) => ({ props, slots, url: new URL(location.href) }),
    inlinedScripts: nothing,
    componentMetadata: new Map(),
    renderers: [],
    styles: new Set(),
    scripts: new Set(),
    links: new Set(),
    resolve: async () => '',
    response: { headers: new Headers(), status: 200, statusText: 'OK' },
    compressHTML: true,
    partial: true,
    cancelled: false,
    _metadata: {
      hasHydrationScript: true,
      rendererSpecificHydrationScripts: new Set(),
      hasRenderedHead: true,
      hasDirectives: new Set(),
      headInTree: false,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
      renderedScripts: new Set(),
      hasRenderedServerIslandRuntime: false,
    },
  };
  return around as unknown as Result;
}

/** `part` with these properties as text; every value in it is escaped by Astro, as in the built page. */
export async function htmlOf(part: unknown, props: object): Promise<string> {
  const html = await renderToString(aroundThePart(), part as AstroComponentFactory, { ...props }, {});
  return typeof html === 'string' ? html : '';
}
