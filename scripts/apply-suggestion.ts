/** npm run apply-suggestion: what somebody suggested, field by field; what you say yes to is written, nothing is published. */
import { existsSync, readFileSync } from 'node:fs';
import { contentFolder } from '../src/disk/files.ts';
import { readSuggestion } from '../src/exchange/suggestions/read-suggestion.ts';
import { applyChange } from './lib/apply-change.ts';
import { applyNewClub } from './lib/apply-new-club.ts';
import { applyStillRight } from './lib/apply-still-right.ts';
import { type Asking, linesOf, suggestionSituation } from './lib/suggestions.ts';
import { argumentsOf, stop } from './lib/terminal.ts';

const help = `
npm run apply-suggestion -- FILE       the words of an e-mail, saved as a text file
npm run apply-suggestion               paste it, from “[change]” to the line “[end]”

Shows what would change, now and suggested, and asks about each. Nothing is published: a new club becomes a draft,
and a listing keeps its status and the date it was checked unless you say otherwise.

  --yes              say yes to all that can be taken over as it is
  --fields a,b       say yes to these alone
  --checked          the whole listing was checked with its provider today
  --interests a,b    for a new club: what a child would be doing there
  --dry-run          show it, write nothing
  --content DIR      another content folder
  --help             this text
`;

const { values, others } = argumentsOf(help, {
  yes: { type: 'boolean', default: false },
  fields: { type: 'string' },
  checked: { type: 'boolean', default: false },
  interests: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  content: { type: 'string' },
});
const [file] = others;
if (file !== undefined && !existsSync(file)) stop(`There is no file “${file}”; check its name and folder.`);

const lines = linesOf(process.stdin);
try {
  const pasted =
    file === undefined
      ? await lines.until('[end]', 'Paste the suggestion. Its last line is “[end]”.')
      : readFileSync(file, 'utf8');
  const read = readSuggestion(pasted);
  if ('problem' in read) stop(`${file ?? 'What was pasted'} ${read.problem}.`);
  if (read.cutOff) console.log('The line “[end]” is missing: some of it may have been cut off.\n');
  const asking: Asking = {
    ask: (question) => lines.yes(question),
    say: (line) => console.log(line),
    all: values.yes,
    fields: values.fields?.split(',').map((each) => each.trim()),
    checked: values.checked,
    interests: values.interests?.split(',').map((each) => each.trim()),
    dryRun: values['dry-run'],
  };
  const situation = suggestionSituation(contentFolder(values.content), read.suggestion);
  if (read.suggestion.kind === 'new') await applyNewClub(situation, asking);
  else if (read.suggestion.kind === 'still-right') await applyStillRight(situation, asking);
  else await applyChange(situation, asking);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  stop(error.message);
} finally {
  lines.close();
}
