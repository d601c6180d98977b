import { expect, test } from 'vitest';
import { filePlace } from '../reading/file-place.ts';
import { isPictureName } from './picture.ts';

const impossible = ['index', 'pagefind', 'cy', 'en', 'con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'com0'];
const ofTheSite = ['search', 'admin', 'help', 'lists', 'shortlist', 'leaflets', 'staff', 'all', 'year-5', 'reception'];
const files = (name: string) => [
  `listings/${name}.md`,
  `organisations/${name}.yaml`,
  `schools/${name}.yaml`,
  `lists/${name}.yaml`,
  `pages/${name}.md`,
  `guides/${name}.md`,
  `staff/${name}.md`,
  `sources/${name}.yaml`,
];
const code = (path: string) => {
  const place = filePlace(path);
  return 'problem' in place ? place.problem.code : null;
};

test.each(impossible)('S-10: no file of any kind and no picture is called %s', (name) => {
  expect(files(name).map(code)).toEqual(files(name).map(() => 'slug.reserved'));
  for (const ending of ['jpg', 'png', 'webp']) expect(isPictureName(`${name}.${ending}`)).toBe(false);
});

test.each([...ofTheSite, 'postcodes', 'photos', 'icons', 'map', 'api', 'calendar', 'year-13'])(
  'S-10: no listing, school or page takes the address of the site itself: %s',
  (name) => {
    for (const path of [`listings/${name}.md`, `schools/${name}.yaml`, `pages/${name}.md`])
      expect(code(path)).toBe('slug.reserved');
    expect(code(`guides/${name}.md`)).toBeNull();
    expect(code(`organisations/${name}.yaml`)).toBeNull();
  },
);

test.each([
  'chess',
  'con-brio',
  'auxiliary',
  'index-cards',
  'cymru',
  'english-cafe',
  'com10',
  'help-at-hand',
  'year-100',
])('a name that only begins so is free: %s', (name) => {
  expect(files(name).map(code)).toEqual(files(name).map(() => null));
  expect(isPictureName(`${name}.jpg`)).toBe(true);
});
