import type { Directory } from '../domain/directory/directory.ts';
import { helpRows, inSchoolWords, schoolRow } from '../domain/distress/help-rows.ts';
import { listingsThatHelp } from '../domain/school/listings-that-help.ts';
import type { SchoolView } from '../domain/school/school-view.ts';
import type { HelpOffered } from '../islands/help/HelpNow.tsx';
import { addresses } from '../site/addresses.ts';
import { helplinesFor } from './helplines.ts';

/** Who can be talked to at a school: its own person, the helplines of its nation, and what it offers. */
export function helpOffered(directory: Directory, view: SchoolView): HelpOffered {
  const own = schoolRow(view.school.safeguarding);
  return {
    rows: [...(own ? [own] : []), ...helplinesFor(directory, view).flatMap(helpRows)],
    inSchool: inSchoolWords(view.school.safeguarding),
    listings: listingsThatHelp(view).map(({ slug, name }) => ({ slug, name })),
    pageUrl: addresses.help(view.slug),
    exitTo: directory.site.exitTo,
  };
}
