import slugify from '@sindresorhus/slugify';
import { isReserved } from '../../schema/reserved.ts';

/** The words of a name as an address: 'St Mary’s Café & Łódź Bar' => 'st-marys-cafe-and-lodz-bar'; at most 80 characters. */
export function slugFrom(name: string): string {
  return slugify(name.normalize('NFC').replace(/['’‘.]/g, ''), {
    decamelize: false,
    customReplacements: [['&', ' and ']],
  })
    .slice(0, 80)
    .replace(/-+$/, '');
}

/**
 * What a row without a code of its own is known by, from one import to the next. Other letters than a to z are left
 * out, as they have been since the first import: a change here would make every club a new one.
 */
export function rowIdFrom(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

/** A slug nobody has yet: the name, then with its place ('dalry-library-ka24'), then with a number. Marks it taken. */
export function freeSlug(name: string, place: string, taken: Set<string>): string {
  const plain = slugFrom(name) || 'listing';
  const withPlace = place === '' ? plain : slugFrom(`${plain.slice(0, 70)}-${place}`);
  let slug = isFree(plain, taken) ? plain : withPlace;
  for (let number = 2; !isFree(slug, taken); number += 1) slug = `${withPlace.slice(0, 76)}-${number}`;
  taken.add(slug);
  return slug;
}

const isFree = (slug: string, taken: Set<string>) => !taken.has(slug) && !isReserved(slug);
