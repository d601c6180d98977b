/**
 * What visitors suggest, sent by the form of a listing’s page: kept privately, and sent on by e-mail.
 *
 * It never gets into the repository, a branch or a preview. An editor reads it and applies it by hand.
 */
import { wordsFor } from '../../../exchange/suggestions/question-table.ts';
import type { Suggestion } from '../../../exchange/suggestions/suggestion.ts';
import { suggestionFromBoxes } from '../../../exchange/suggestions/suggestion-from-boxes.ts';
import { suggestionText } from '../../../exchange/suggestions/suggestion-text.ts';
import { readContentFile } from '../../../reading/read-file.ts';
import { writeLog } from '../log.ts';
import { Refused } from '../refused.ts';
import { newSecret } from '../secrets.ts';
import type { Letter, Services } from '../services.ts';
import { keep } from '../store.ts';

/** Days for which a copy is kept here, should the e-mail be lost. */
const keptDays = 90;

/** Keeps what a form sent and gives the letter about it; null for robots. Throws a sentence for the sender. */
export async function suggestionLetter(
  services: Services,
  boxes: Iterable<readonly [string, string]>,
): Promise<Letter | null> {
  const read = suggestionFromBoxes(boxes);
  if ('code' in read) {
    if (read.code === 'trap') return null;
    throw new Refused(422, `What you sent ${read.problem}.`);
  }
  const { suggestion } = read;
  const [to, about] = await Promise.all([suggestionsTo(services), nameOf(services, suggestion)]);
  if (!to) throw new Refused(422, 'This site takes no suggestions at present. Please tell the school another way.');
  const text = suggestionText(suggestion, about, wordsFor);
  const id = newSecret(services.random)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 16);
  const day = new Date(services.clock()).toISOString().slice(0, 10);
  await keep(services.store, `suggestion/${day}-${id}`, { text, expires: services.clock() + keptDays * 86_400_000 });
  await writeLog(services, { who: 'a visitor', did: 'suggest', about: suggestion.listing || 'a new club' });
  return { to, subject: subjectOf(suggestion, about), text, ...replyTo(suggestion) };
}

function subjectOf({ kind }: Suggestion, about: string): string {
  const start = { change: 'Suggestion for', new: 'A new club:', 'still-right': 'Still right:' }[kind];
  return `${start} ${about}`;
}

/** An address to answer to, where the sender gave one that is nothing else besides. */
function replyTo({ answers }: Suggestion): { replyTo?: string } {
  const address = answers.reply?.trim() ?? '';
  return /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/.test(address) ? { replyTo: address } : {};
}

async function suggestionsTo({ git, settings }: Services): Promise<string | undefined> {
  const path = `${settings.folder}/settings/site.yaml`;
  const bytes = await git.file(await git.head(), path);
  return bytes ? readContentFile({ path, bytes, kind: 'site' }).data?.suggestionsTo : undefined;
}

/** The listing by its name; a form that names none that we have is not ours. */
async function nameOf({ git, settings }: Services, { kind, listing, answers }: Suggestion): Promise<string> {
  if (kind === 'new') return (answers.name ?? 'without a name').slice(0, 100);
  const path = `${settings.folder}/listings/${listing}.md`;
  const bytes = await git.file(await git.head(), path);
  const name = bytes ? readContentFile({ path, bytes, kind: 'listings' }).data?.name : undefined;
  if (!bytes) throw new Refused(422, 'There is no such listing any more. Go back, and look for it in the list.');
  return name ?? listing;
}
