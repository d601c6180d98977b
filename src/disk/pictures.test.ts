import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { wholeDirectory } from '../../scripts/lib/whole-directory.ts';
import { problemLine } from '../reading/problem.ts';
import { picturesIn } from './pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'fingerpost-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const drawing = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#24544f' } });
const withPlace = () => drawing().withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 45/1 0/1' } });

test('a folder without pictures has none', () => {
  expect(picturesIn(join(folder, 'nothing'))).toEqual({ pictures: [], names: new Set(), problems: [] });
});

test('pictures that are sound are kept; each of the others is told of, with what to do', async () => {
  const content = join(folder, 'content');
  const photos = join(content, 'photos');
  mkdirSync(join(photos, 'more'), { recursive: true });
  await drawing().png().toFile(join(photos, 'sound.png'));
  await withPlace().jpeg().toFile(join(photos, 'with-place.jpg'));
  await drawing().jpeg().toFile(join(photos, 'wrong-ending.png'));
  await drawing().png().toFile(join(photos, 'Mrs Evans.png'));
  writeFileSync(join(photos, 'drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(photos, '.DS_Store'), '');
  symlinkSync(join(photos, 'sound.png'), join(photos, 'link.png'));

  const { pictures, names, problems } = picturesIn(content);
  expect(pictures).toEqual([
    { file: 'sound.png', width: 60, height: 40, print: expect.stringMatching(/^[0-9a-f]{8}$/) },
  ]);
  expect(names).toContain('with-place.jpg');
  const told = problems.map((problem) => `${problem.code} ${problemLine(problem).replace(`${content}/photos/`, '')}`);
  expect(told).toEqual([
    expect.stringMatching(/^image.name Mrs Evans.png, Picture: must be named in small letters/),
    expect.stringMatching(/^image.name drawing.svg, Picture: must be named/),
    expect.stringMatching(/^image.format drawing.svg, Picture: is a drawing that can carry programs/),
    expect.stringMatching(/^file.kind link.png/),
    expect.stringMatching(/^file.kind more/),
    expect.stringMatching(/^image.metadata with-place.jpg, Picture: carries where, when .* add it through the editor/),
    expect.stringMatching(/^image.name wrong-ending.png, Picture: is a JPEG .* let its name end in .jpg/),
  ]);
});

test('a picture that must not be shown, or is not there, leaves its listing without one', async () => {
  const content = join(folder, 'directory');
  cpSync(join(import.meta.dirname, '..', '..', 'tests', 'content'), content, { recursive: true });
  expect([...wholeDirectory(content).directory.pictures.keys()].toSorted()).toEqual([
    'chess-club.jpg',
    'north-primary.png',
  ]);

  await withPlace()
    .jpeg()
    .toFile(join(content, 'photos', 'chess-club.jpg'));
  rmSync(join(content, 'photos', 'north-primary.png'));
  const { directory, problems, withoutPicture } = wholeDirectory(content);
  expect(directory.listings.has('chess-club')).toBe(true);
  expect([...directory.pictures.keys()]).toEqual([]);
  expect(problems).toContainEqual(expect.objectContaining({ code: 'image.metadata', severity: 'error' }));
  expect(withoutPicture.map(({ file }) => file)).toEqual([expect.stringContaining('schools/north-primary.yaml')]);
});
