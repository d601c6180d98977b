import type { Focus } from '../../domain/directory/picture.ts';
import { isOwnPicture } from './own-photo.ts';

interface Props {
  url: string;
  focus: Focus;
}

/** The two cuts that are made of a photo, each with a mark at what must stay in sight. */
export function PhotoCuts({ url, focus: { x = 50, y = 50 } }: Props) {
  if (!isOwnPicture(url)) return null;
  const at = `${x}% ${y}%`;
  return (
    <>
      <h2 className="preview-part">How the photo is cut</h2>
      <div className="photo-cuts">
        {[
          { name: 'wide', says: 'At the head of the page' },
          { name: 'square', says: 'As a square, for search engines' },
        ].map(({ name, says }) => (
          <figure key={name}>
            <div className={`photo-cut ${name}`}>
              <img src={url} alt="" style={{ objectPosition: at }} />
              <span className="photo-focus" style={{ left: `${x}%`, top: `${y}%` }} />
            </div>
            <figcaption>{says}</figcaption>
          </figure>
        ))}
      </div>
      <p className="preview-note">
        Is a head or a hand cut off? Change “What must stay in sight” below the photo: the ring marks it.
      </p>
    </>
  );
}
