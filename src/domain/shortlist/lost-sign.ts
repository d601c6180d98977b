import { partsBelow } from '../links/mended-address.ts';
import { isWholeCode } from './packed.ts';

/**
 * The address of a shortlist whose `#` was lost on its way: `/north/shortlist/1ABC` and `/north/shortlist1ABC` become
 * `/north/shortlist/#1ABC`. Null where no whole code stands there.
 */
export function withLostSign(pathname: string, home: string): string | null {
  const [school, ...rest] = partsBelow(pathname, home);
  const code = /^shortlist\/?([0-9a-z]+)$/.exec(rest.join('/'))?.[1]?.toUpperCase() ?? '';
  return school && isWholeCode(code) ? `${home}${school}/shortlist/#${code}` : null;
}
