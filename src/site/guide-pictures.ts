/** The pictures of the guides, as Astro serves them. Tests of a browser take them: see `tests/lib/picture.ts`. */
import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Pictures, ShownPicture } from './markdown.ts';

const files = import.meta.glob<ImageMetadata>('/content/guides/pictures/*.webp', { eager: true, import: 'default' });

/** Every picture by how a guide names it: `pictures/the-list.webp`. */
export async function guidePictures(): Promise<Pictures> {
  const shown = Object.entries(files).map(async ([path, image]): Promise<[string, ShownPicture]> => {
    const { src, attributes } = await getImage({ src: image, format: 'webp', quality: 'high' });
    const { width, height } = attributes as { width: number; height: number };
    return [path.replace('/content/guides/', ''), { src, width, height }];
  });
  return new Map(await Promise.all(shown));
}
