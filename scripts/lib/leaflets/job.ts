/** One PDF file to be printed. */
import { type Edition, editionOf } from '../../../src/domain/paper/edition.ts';
import type { LeafletFile } from '../../../src/domain/paper/leaflet.ts';
import { fragmentOf, type LeafletChoice, setText } from '../../../src/domain/paper/leaflet-choice.ts';
import { type LeafletContents, leafletContents } from '../../../src/domain/paper/leaflet-set.ts';

export interface LeafletJob {
  school: string;
  choice: LeafletChoice;
  contents: LeafletContents;
  edition: Edition;
  /** `weir-lane-primary/leaflets/#set=…` */
  address: string;
  /** `2026-11-23-K7QF/weir-lane-primary-list-free-on-wednesdays-thirds-large.pdf` */
  path: string;
}

/** Null where the choice holds nothing at this school. Throws the sentence where a shortlist cannot be read. */
export function leafletJob(file: LeafletFile, choice: LeafletChoice): LeafletJob | null {
  const contents = leafletContents(file, choice.set);
  if (contents.leaflets.length === 0) {
    if (choice.set.kind === 'shortlist' && contents.problem) throw new Error(contents.problem);
    return null;
  }
  const edition = editionOf(contents.leaflets, file.madeOn, file.cautionAfterDays);
  // A shortlist's own name would be as long as its code; the edition's folder tells two of them apart.
  const set = choice.set.kind === 'shortlist' ? 'shortlist' : setText(choice.set).replace(':', '-');
  const options = (['large', 'mono', 'tally'] as const).filter((option) => choice[option]);
  return {
    school: file.school,
    choice,
    contents,
    edition,
    address: `${file.school}/leaflets/#${fragmentOf(choice)}`,
    path: `${edition.madeOn}-${edition.code}/${[file.school, set, choice.layout, ...options].join('-')}.pdf`,
  };
}
