/** “Yes, still right”: the date it was checked, once the editor says so. */
import { checkedNow } from './apply-change.ts';
import { type Asking, affectedListing, type Situation, writeContent } from './suggestions.ts';

/** Sets when and by whom the listing was checked. */
export async function applyStillRight(situation: Situation, asking: Asking): Promise<void> {
  const affected = affectedListing(situation);
  const { entry } = affected;
  const data = checkedNow(situation, affected);
  const before = entry.data.review;
  asking.say(`${entry.data.name} (${entry.path}) is still right, somebody tells us.`);
  asking.say(
    `  now:        checked ${before.checkedOn ?? 'never'}${before.checkedBy ? ` by: ${before.checkedBy}` : ''}`,
  );
  asking.say(
    `  suggested:  checked ${data.review.checkedOn} by: ${data.review.checkedBy}${data.review.nextDue ? `, next by ${data.review.nextDue}` : ''}`,
  );
  asking.say('  Anybody can press that button: say yes only when it came from the club.');
  if (!(asking.all || asking.checked || (await asking.ask('  Take it over? (y/n) ')))) {
    asking.say('\nNothing was written.');
    return;
  }
  const file = { kind: 'listings', path: `listings/${entry.slug}.md`, data, body: entry.body } as const;
  writeContent(situation.folder, [file], asking.dryRun);
  asking.say(`\n${asking.dryRun ? 'Would be written' : 'Written'} to ${entry.path}.`);
}
