/** A picture made ready for the site in the editor's own browser: upright, small, and with nothing hidden in it. */
import { imageProblems, pictureKind } from '../../checks/image-bytes.ts';
import { checksum } from '../../domain/codes/checksum.ts';
import { pictureName } from './picture-name.ts';
import { refusal } from './refusal.ts';

/** In pixels, the longest side: enough for a large, sharp screen. Smaller ones are for pictures that stay too heavy. */
const longestSides = [1600, 1100, 750];
const jpegQuality = 0.82;

/**
 * The picture drawn anew and named after `slug`: where, when and with what it was taken stays behind, because
 * only the coloured dots come along. Throws a sentence for what cannot be taken.
 */
export async function webPicture(file: File, slug: string | null): Promise<File> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const refused = refusal(file.name, bytes);
  if (refused) throw new Error(refused);
  const picture = await openedPicture(file, bytes);
  try {
    for (const side of longestSides) {
      const blob = await drawnAnew(picture, side, pictureKind(bytes) !== 'jpeg');
      const made = new Uint8Array(await blob.arrayBuffer());
      if (imageProblems(made).length > 0) continue;
      const name = pictureName(slug, print(made), blob.type === 'image/png' ? 'png' : 'jpg');
      return new File([made], name, { type: blob.type });
    }
  } finally {
    picture.close();
  }
  throw new Error(`“${file.name}” could not be made small enough; save a smaller copy as JPEG and add that.`);
}

/** Turned as the camera held it. */
async function openedPicture(file: File, bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' });
  } catch {
    throw new Error(`“${file.name}” cannot be opened; open it in a picture program, save it as JPEG and add that.`);
  }
}

/** As JPEG, which is small; as PNG where one can see through it. Not as WebP, which Safari cannot write. */
async function drawnAnew(picture: ImageBitmap, longest: number, maySeeThrough: boolean): Promise<Blob> {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw pictures; use another one to add a picture.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  const type = maySeeThrough && canSeeThrough(context.getImageData(0, 0, width, height)) ? 'image/png' : 'image/jpeg';
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null) =>
      blob ? resolve(blob) : reject(new Error('This browser cannot save pictures; use another one to add a picture.'));
    canvas.toBlob(done, type, jpegQuality);
  });
}

function canSeeThrough({ data }: ImageData): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
}

const print = (bytes: Uint8Array) => checksum(bytes).toString(16).padStart(8, '0');
