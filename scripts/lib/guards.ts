/** What must be true of a whole directory before it is published. */
import { shrank } from '../../src/checks/whole.ts';
import { type Ledger, listingCount, type PublishedSchool } from '../../src/domain/directory/ledger.ts';
import { dateWords } from '../../src/domain/time/dates.ts';
import type { Helpline } from '../../src/schema/settings.ts';

/** Why a directory must not be published as it stands, in a sentence; null where it may. */
export function guardProblem(views: PublishedSchool[], ledger: Ledger, fewerIsRight: boolean): string | null {
  const count = listingCount(views);
  if (views.length === 0)
    return 'There is no school to publish: write one in content/schools, or run “npm run new-school”. Nothing was changed.';
  if (count === 0)
    return 'No listing is ready to publish, and an empty directory is never put online. Run “npm run check” to see why.';
  if (shrank(ledger.listings, count) && !fewerIsRight)
    return (
      `The directory would shrink from ${ledger.listings} listings to ${count}. Nothing was changed. ` +
      'If that is right, run “npm run build -- --fewer-listings-is-right” (or set FINGERPOST_FEWER_IS_RIGHT=yes where the site is built for you).'
    );
  return null;
}

/** What to do about helplines that nobody has confirmed for over six months: a sentence each. They stay on the site. */
export function oldHelplineSentences(lines: Pick<Helpline, 'name' | 'checkedOn'>[], folder: string): string[] {
  return lines.map(
    ({ name, checkedOn }) =>
      `The helpline ${name} was last checked on ${dateWords(checkedOn as string)}, over six months ago. ` +
      `Look on its own website today, mend ${folder}/settings/helplines.yaml where they differ, and write today’s date beside “checkedOn”.`,
  );
}
