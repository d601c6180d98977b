/** A change to a listing, taken over field by field. */
import { changesOf, checkedToday, senderRole, withAccepted } from '../../src/exchange/suggestions/changes.ts';
import {
  type Affected,
  type Asking,
  acceptedOf,
  affectedListing,
  type Situation,
  sayRemarks,
  writeContent,
} from './suggestions.ts';
import { counted } from './terminal.ts';

/** Shows what differs, asks, and writes; the status and the date it was checked stay unless the editor says so. */
export async function applyChange(situation: Situation, asking: Asking): Promise<void> {
  const affected = affectedListing(situation);
  const { entry, shown, organisation } = affected;
  const { changes, remarks } = changesOf(situation.suggestion, shown, situation.vocabulary);
  asking.say(`A suggestion for ${entry.data.name} (${entry.path})`);
  sayRemarks(remarks, asking);
  if (changes.length === 0) {
    asking.say('\nNothing would change: the listing says all of it already.');
    return;
  }
  const accepted = await acceptedOf(changes, asking);
  const checked = await wasChecked(accepted.length > 0, asking);
  if (accepted.length === 0 && !checked) {
    asking.say('\nNothing was taken over, nothing was written.');
    return;
  }
  const changed = withAccepted(entry, accepted, { today: situation.today, organisation });
  const data = checked ? checkedNow(situation, affected, changed.data) : changed.data;
  const file = { kind: 'listings', path: `listings/${entry.slug}.md`, data, body: changed.body } as const;
  writeContent(situation.folder, [file], asking.dryRun);
  asking.say(`\n${counted(accepted.length, 'field')} ${asking.dryRun ? 'would be ' : ''}written to ${entry.path}.`);
  for (const place of accepted.flatMap(({ id }) => /^place-(\d)-postcode$/.exec(id)?.[1] ?? []))
    asking.say(
      `Place ${place} has moved: its position on the map now comes from the new postcode. Read its address and the way there again.`,
    );
  if (!asking.dryRun)
    asking.say('Next: “npm run check”, look at the page with “npm start”, then publish as you always do.');
}

async function wasChecked(anything: boolean, { checked, all, fields, ask }: Asking): Promise<boolean> {
  if (checked) return true;
  if (all || fields || !anything) return false;
  return ask('\nHas the whole listing been checked with its provider today? (y/n) ');
}

/** The listing checked today, by the role of whoever told us. */
export function checkedNow(
  { suggestion, directory, today }: Situation,
  { entry, organisation }: Affected,
  data = entry.data,
) {
  const by = senderRole(suggestion) || data.contact.role || organisation?.contactRole || 'The provider';
  return checkedToday(data, by, today, directory.site.cautionAfterDays);
}
