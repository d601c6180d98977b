/** Every picture that is named is there, and every picture that is there is named. */
import { didYouMean } from '../reading/nearest.ts';
import type { Problem } from '../reading/problem.ts';
import { type Check, error, type Spot } from './check.ts';

export const pictures: Check = (content, _today, { pictureNames, folder }) => {
  if (!pictureNames) return [];
  const named: { file: string; spot: Spot }[] = [];
  for (const entry of content.listings.values())
    if (entry.data.photo.file)
      named.push({ file: entry.data.photo.file, spot: { kind: 'listings', entry, path: ['photo', 'file'] } });
  for (const entry of content.schools.values())
    if (entry.data.crest.file)
      named.push({ file: entry.data.crest.file, spot: { kind: 'schools', entry, path: ['crest', 'file'] } });

  const missing = named
    .filter(({ file }) => !pictureNames.has(file))
    .map(({ file, spot }) => {
      const guess = didYouMean(file, pictureNames) || '; put it there, or empty this field';
      return error(spot, 'photo.missing', `there is no picture “${file}” in ${folder}/photos${guess}`);
    });
  const used = new Set(named.map(({ file }) => file));
  const unused = [...pictureNames].filter((file) => !used.has(file));
  return [...missing, ...unused.map((file) => unusedPicture(`${folder}/photos/${file}`))];
};

function unusedPicture(file: string): Problem {
  const message = 'is shown nowhere; name it in a listing or a school, or delete the file';
  return { file, line: null, field: 'Picture', code: 'photo.unused', message, severity: 'warning' };
}
