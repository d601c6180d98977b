/**
 * For the build of the admin app: puts `decap-uploads.ts` at the one gate that every upload in Decap passes, and
 * lets Decap show our sentence as it is. The build fails when a new version of Decap has moved the gate.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const gate = fileURLToPath(new URL('./decap-uploads.ts', import.meta.url));
const uploads = /\/decap-cms-core\/dist\/esm\/actions\/mediaLibrary\.js$/;
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is Decap's own line that is looked for.
const itsMessage = 'message: `Failed to persist media: ${error}`,';
const itsHaste = 'dismissAfter: 8000';

export function pictureUploads(): Plugin {
  let isThere = false;
  return {
    name: 'fingerpost-picture-uploads',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith('/lib/imageTransformations') || !importer || !uploads.test(importer)) return null;
      isThere = true;
      return gate;
    },
    transform(code, id) {
      if (!uploads.test(id)) return null;
      const [before, after, ...more] = code.split(itsMessage);
      if (before === undefined || after === undefined || more.length > 0) throw new Error(moved);
      return `${before}message: error.message,${after.replace(itsHaste, 'dismissAfter: 60000')}`;
    },
    buildEnd(error) {
      if (!error && !isThere) throw new Error(moved);
    },
  };
}

const moved =
  'Decap takes uploads in another way now: look at src/admin/photos and at its actions/mediaLibrary.js again.';
