/** A club nobody has listed yet: a draft, and a file for its organisation where there is none. */
import { type Change, senderRole } from '../../src/exchange/suggestions/changes.ts';
import { draftOf, draftProblems, newClub, slugOf } from '../../src/exchange/suggestions/new-club.ts';
import {
  type Asking,
  acceptedOf,
  type ContentToWrite,
  type Situation,
  sayRemarks,
  writeContent,
} from './suggestions.ts';

/** Shows what was told, asks, and writes the draft. */
export async function applyNewClub(situation: Situation, asking: Asking): Promise<void> {
  const { content, suggestion, vocabulary, folder, today } = situation;
  const { changes, remarks, organisation } = newClub(suggestion, content, vocabulary);
  asking.say(`A new club: ${suggestion.answers.name ?? '(no name)'}`);
  asking.say(
    `  run by ${organisation.name} (${organisation.isNew ? 'new' : `content/organisations/${organisation.slug}.yaml`})`,
  );
  sayRemarks(remarks, asking);
  const accepted = withInterests(await acceptedOf(changes, asking), asking.interests);
  const draft = draftOf(accepted, organisation.slug, suggestion, today);
  tellWhatIsMissing(draft);
  const slug = slugOf(draft, new Set(content.listings.keys()));
  const body = accepted.find(({ path }) => path === 'body')?.value;
  const files: ContentToWrite[] = [
    { kind: 'listings', path: `listings/${slug}.md`, data: draft, body: typeof body === 'string' ? body : '' },
  ];
  if (organisation.isNew) {
    const role = senderRole(suggestion);
    const data = { name: organisation.name, ...(role && { contactRole: role }) };
    files.push({ kind: 'organisations', path: `organisations/${organisation.slug}.yaml`, data });
  }
  writeContent(folder, files, asking.dryRun);
  asking.say(
    `\n${asking.dryRun ? 'Would be written' : 'Written'} as a draft: ${folder}/listings/${slug}.md${organisation.isNew ? `, and its organisation ${folder}/organisations/${organisation.slug}.yaml` : ''}.`,
  );
  asking.say(
    'Next: ring or write to the club, read the draft, fill in what is missing, and set “Status” to published when all of it is right.',
  );
}

function withInterests(accepted: Change[], interests: string[] | undefined): Change[] {
  if (!interests) return accepted;
  const given: Change = {
    id: 'interests',
    words: 'Interests',
    path: 'interests',
    now: '',
    suggested: '',
    value: interests,
  };
  return [...accepted.filter(({ id }) => id !== 'interests'), given];
}

/** A draft may lack much, but not what makes it a listing. */
function tellWhatIsMissing(draft: Record<string, unknown>): void {
  const problems = draftProblems(draft);
  if (problems.length === 0) return;
  const needs = problems.map(({ path, message }) => `  ${path}: ${message}`).join('\n');
  const hint = problems.some(({ path }) => path === 'interests')
    ? '\nAdd what a child would be doing there, like: --interests games,music'
    : '';
  throw new Error(`Nothing was written, because it would not be a listing yet:\n${needs}${hint}`);
}
