/** The edition of what a page of the site shows: the same as that of a leaflet of the same set. */
import type { Directory } from '../directory/directory.ts';
import type { SchoolView } from '../school/school-view.ts';
import { type Edition, editionOf } from './edition.ts';
import { type LeafletFile, leafletFile } from './leaflet.ts';
import type { LeafletSet } from './leaflet-choice.ts';
import { leafletContents } from './leaflet-set.ts';

// Every page of a school asks for one, and each needs all that its leaflets are made of.
const made = new WeakMap<SchoolView, { directory: Directory; file: LeafletFile }>();

/** Null where no leaflet would have anything on it. */
export function setEdition(directory: Directory, view: SchoolView, set: LeafletSet): Edition | null {
  const file = fileOf(directory, view);
  const { leaflets } = leafletContents(file, set);
  return leaflets.length > 0 ? editionOf(leaflets, file.madeOn, file.cautionAfterDays) : null;
}

function fileOf(directory: Directory, view: SchoolView): LeafletFile {
  const before = made.get(view);
  if (before?.directory === directory) return before.file;
  const file = leafletFile(directory, view, []);
  made.set(view, { directory, file });
  return file;
}
