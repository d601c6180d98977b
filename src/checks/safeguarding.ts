/** Where a school asks for safeguarding statements, which listings it therefore keeps off pupils' pages (G-01). */

import { directoryFrom } from '../domain/directory/directory.ts';
import { schoolView } from '../domain/school/school-view.ts';
import { andList } from '../domain/text/phrases.ts';
import { type Check, inListing, warning } from './check.ts';

export const safeguarding: Check = (content, today) => {
  const strict = [...content.schools.values()].filter(({ data }) => data.view.onlyWithSafeguarding);
  if (strict.length === 0 || !content.site.has('site')) return [];
  const directory = directoryFrom(content, today);
  const keptOff = new Map<string, string[]>();
  for (const school of strict) {
    for (const { listing, toldEnough } of schoolView(directory, school).listings) {
      if (toldEnough || listing.state !== 'open') continue;
      keptOff.set(listing.slug, [...(keptOff.get(listing.slug) ?? []), school.data.name]);
    }
  }
  return [...keptOff].flatMap(([slug, names]) => {
    const entry = content.listings.get(slug);
    if (!entry) return [];
    const { policy, leadRole, dbsChecks, toldOn } = entry.data.safeguarding;
    const missing = [
      policy === 'yes' ? '' : 'the policy',
      leadRole ? '' : 'the lead’s role',
      dbsChecks === 'not-told' ? 'the DBS checks' : '',
      toldOn ? '' : 'the date they told you',
    ].filter(Boolean);
    const message = `is not shown to pupils of ${andList(names)} until the provider has told you ${missing.join(', ')}`;
    return [warning(inListing(entry, 'safeguarding'), 'safeguarding.required', message)];
  });
};
