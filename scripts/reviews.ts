/** npm run reviews: which listings are due to be checked, and a ready letter to each organisation. */
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { contentFolder } from '../src/disk/files.ts';
import { writeWhole } from '../src/disk/write-whole.ts';
import { type ListingDue, type OrganisationDue, reviewsDue } from '../src/domain/directory/reviews-due.ts';
import { dateWords } from '../src/domain/time/dates.ts';
import { reviewLetter } from '../src/exchange/suggestions/review-letter.ts';
import { letterFile } from './lib/letter-file.ts';
import { argumentsOf, bold, counted, stop } from './lib/terminal.ts';
import { wholeDirectory } from './lib/whole-directory.ts';

const help = `
npm run reviews                      what is due to be checked within 30 days, overdue or never checked, by organisation
npm run reviews -- --messages DIR    and a letter to each organisation, ready to send: open the file, read it, press send
npm run reviews -- --days 60         look further ahead

The letters hold private e-mail addresses: DIR must not be in the content, nor in anything that is published.

  --text           letters as plain text, to copy from
  --content DIR    another content folder
  --help           this text
`;

const { values } = argumentsOf(help, {
  messages: { type: 'string' },
  days: { type: 'string', default: '30' },
  text: { type: 'boolean', default: false },
  content: { type: 'string' },
});
const days = Number(values.days);
if (!Number.isInteger(days) || days < 0) stop(`--days: write a whole number (found “${values.days}”).`);
const folder = contentFolder(values.content);

try {
  const { directory, content } = wholeDirectory(folder);
  const due = reviewsDue(directory, days);
  console.log(report(due, directory.today));
  if (values.messages !== undefined) await writeLetters(values.messages);

  async function writeLetters(into: string): Promise<void> {
    const { url, suggestionsTo } = directory.site;
    if (!url) throw new Error('The letters need the site’s web address: write “url” in content/settings/site.yaml.');
    refusePublished(into);
    const unreached: string[] = [];
    for (const each of due) {
      const { slug, name } = each.organisation;
      const to = content.organisations.get(slug)?.data.privateEmail ?? each.organisation.email;
      if (!to) unreached.push(name);
      const text = reviewLetter(each, directory, url);
      const subject = `Is ${each.listings.length === 1 ? `“${each.listings[0]?.listing.name}”` : 'what we say of you'} still right?`;
      if (values.text) writeWhole(join(into, `${slug}.txt`), `To: ${to ?? ''}\nSubject: ${subject}\n\n${text}`);
      else writeWhole(join(into, `${slug}.eml`), await letterFile({ to, from: suggestionsTo, subject, text }));
    }
    console.log(`\n${counted(due.length, 'letter')} written to ${into}/. Open each, read it, press send.`);
    if (unreached.length > 0) console.log(`No e-mail address is known for: ${unreached.join(', ')}. Ring them.`);
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  stop(error.message);
}

/** Private addresses must not be put where they are published. */
function refusePublished(into: string): void {
  for (const published of [folder, 'dist', 'public', 'src']) {
    const below = relative(resolve(published), resolve(into));
    if (below === '' || !(below.startsWith(`..${sep}`) || below === '..'))
      throw new Error(
        `--messages: ${into} is inside ${published}/, which others can read; choose a folder of your own.`,
      );
  }
  if (existsSync(join(into, '.git')))
    throw new Error(`--messages: ${into} is a git repository; choose a folder of your own.`);
}

function report(due: OrganisationDue[], today: string): string {
  if (due.length === 0) return `Nothing is due to be checked within ${counted(days, 'day')}.`;
  const all = due.flatMap(({ listings }) => listings);
  const count = (need: ListingDue['need']) => all.filter((each) => each.need === need).length;
  const parts = due.map(({ organisation, listings }) =>
    [
      bold(organisation.name),
      ...listings.map((each) => `  ${each.listing.name} (${each.listing.slug}): ${needWords(each)}`),
    ].join('\n'),
  );
  return [
    ...parts,
    `On ${dateWords(today)}: ${count('overdue')} overdue, ${count('soon')} due within ${counted(days, 'day')}, ${count('never')} never checked.`,
  ].join('\n\n');
}

function needWords({ need, due, daysLate }: ListingDue): string {
  if (need === 'never' || due === null) return 'never checked';
  if (need === 'overdue') return `overdue by ${counted(daysLate, 'day')} (${dateWords(due)})`;
  return `due by ${dateWords(due)}`;
}
