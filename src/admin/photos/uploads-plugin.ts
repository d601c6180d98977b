/**
 * For the build of the admin app: puts `decap-uploads.ts` at the one gate that every upload in Decap passes. A
 * picture that is refused is told of in our dialog, and no other one is chosen in its place.
 *
 * The build fails when a new version of Decap has moved the gate.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const gate = fileURLToPath(new URL('./decap-uploads.ts', import.meta.url));
const uploads = /\/decap-cms-core\/dist\/esm\/actions\/mediaLibrary\.js$/;
const library = /\/decap-cms-core\/dist\/esm\/components\/MediaLibrary\/MediaLibrary\.js$/;

/** Decap's notice would lie behind the library, and go away before it is read. */
const notice = /dispatch\(addNotification\(\{\s*message: `Failed to persist media: \$\{error\}`,[^}]*\}\)\);/;
/** After an upload Decap chooses the first picture there is, whether the upload went well or not. */
const choosing = /await persistMedia\(file, (\{[^}]*\})\);(\s*this\.setState\(\{\s*isPersisted: true\s*\}\);)/;

export function pictureUploads(): Plugin {
  const left = new Set(['the gate', 'the notice', 'the choice']);
  return {
    name: 'fingerpost-picture-uploads',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith('/lib/imageTransformations') || !importer || !uploads.test(importer)) return null;
      left.delete('the gate');
      return gate;
    },
    transform(code, id) {
      if (uploads.test(id) && notice.test(code)) {
        left.delete('the notice');
        return `import { tellNotAdded } from ${JSON.stringify(gate)};\n${code.replace(notice, 'tellNotAdded(error);')}`;
      }
      if (library.test(id) && choosing.test(code)) {
        left.delete('the choice');
        return code.replace(
          choosing,
          "const answer = await persistMedia(file, $1);\nif (answer?.type !== 'MEDIA_PERSIST_FAILURE') $2",
        );
      }
      return null;
    },
    buildEnd(error) {
      if (error || left.size === 0) return;
      throw new Error(
        `Decap takes uploads in another way now (${[...left].join(', ')}): look at src/admin/photos again.`,
      );
    },
  };
}
