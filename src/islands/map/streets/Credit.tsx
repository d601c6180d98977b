/** Whom the streets are from: the licence of OpenStreetMap asks for it wherever its map is seen. */
import type { SchoolMap } from '../../../domain/near/school-map.ts';

export function Credit({ text, link }: SchoolMap['attribution']) {
  return (
    <p className="map-credit">
      {link ? (
        <>
          <a href={link} rel="noopener noreferrer">
            {text}
          </a>{' '}
          (another website)
        </>
      ) : (
        text
      )}
    </p>
  );
}
