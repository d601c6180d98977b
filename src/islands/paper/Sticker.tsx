/** A coloured drawing on the pale ground of its family; always beside words, so it says nothing itself. */
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { usePrinting } from './leaflet-context.ts';

export function Sticker({ name }: { name: string }) {
  const { page } = usePrinting();
  return (
    <span className="sticker">
      <img src={stickerAddress(page.stickers, name)} width="32" height="32" alt="" />
    </span>
  );
}

export const stickerAddress = (folder: string, name: string) => `${folder}${name}.svg`;

/** The drawing that stands for a listing. */
export const stickerOf = ({ interest }: Leaflet) => interest.sticker ?? 'compass';
