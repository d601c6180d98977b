import { isReserved } from '../../schema/reserved.ts';

/** The words of a name as an address: 'St Mary’s Café & Bar' => 'st-marys-cafe-and-bar'; at most 80 characters. */
export function slugFrom(name: string): string {
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
