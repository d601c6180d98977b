/** What the ways of applying a suggestion share: the content as it is, questions to the editor, and writing a file. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { filesIn } from '../../src/disk/files.ts';
import { writeTogether } from '../../src/disk/write-together.ts';
import {
  type Content,
  type Directory,
  directoryFrom,
  type Entry,
  type PublicOrganisation,
} from '../../src/domain/directory/directory.ts';
import { todayFrom } from '../../src/domain/time/today.ts';
import { asShown, type Change } from '../../src/exchange/suggestions/changes.ts';
import type { Vocabularies } from '../../src/exchange/suggestions/questions.ts';
import type { Suggestion } from '../../src/exchange/suggestions/suggestion.ts';
import { problemLine } from '../../src/reading/problem.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { readContentFile } from '../../src/reading/read-file.ts';
import { tidyText } from '../../src/reading/tidy-text.ts';
import { fileText } from '../../src/reading/write-file.ts';
import type { KindName } from '../../src/schema/collections.ts';
import type { Listing } from '../../src/schema/listing.ts';

/** What the editor has said beforehand, and how they are asked. */
export interface Asking {
  ask: (question: string) => Promise<boolean>;
  say: (line: string) => void;
  all: boolean;
  fields: string[] | undefined;
  checked: boolean;
  interests: string[] | undefined;
  dryRun: boolean;
}

export interface Situation {
  folder: string;
  suggestion: Suggestion;
  content: Content;
  directory: Directory;
  vocabulary: Vocabularies;
  today: string;
}

/** The content folder and the suggestion together. The day is the real one, also where the directory is set on another. */
export function suggestionSituation(folder: string, suggestion: Suggestion): Situation {
  const { files } = filesIn(folder);
  const content = readContent(files, folder).content as unknown as Content;
  const directory = directoryFrom(content, todayFrom(process.env));
  return { folder, suggestion, content, directory, vocabulary: directory.vocabulary, today: directory.today };
}

export interface Affected {
  entry: Entry<Listing>;
  organisation: PublicOrganisation | undefined;
  /** As the form shows it. */
  shown: Listing & { body: string };
}

/** The listing that a suggestion is about, by its name now or before; throws a sentence where there is none. */
export function affectedListing({ content, directory, suggestion, folder }: Situation): Affected {
  const entry =
    content.listings.get(suggestion.listing) ??
    [...content.listings.values()].find(({ data }) => data.previousSlugs.includes(suggestion.listing));
  if (!entry)
    throw new Error(
      `There is no listing “${suggestion.listing}” in ${folder}/listings/, or it cannot be read: run “npm run check”.`,
    );
  const organisation = directory.organisations.get(entry.data.organisation);
  const whole = { ...entry.data, body: entry.body };
  return { entry, organisation, shown: organisation?.size === 'lone' ? whole : asShown(whole, organisation) };
}

/** The changes that the editor takes over, each shown with what is there now. */
export async function acceptedOf(changes: Change[], { ask, say, all, fields }: Asking): Promise<Change[]> {
  const unknown = fields?.filter((id) => !changes.some((change) => change.id === id)) ?? [];
  if (unknown.length > 0)
    throw new Error(
      `--fields: ${unknown.join(', ')} would not change. Choose from: ${changes.map(({ id }) => id).join(', ') || 'nothing'}.`,
    );
  const accepted: Change[] = [];
  for (const change of changes) {
    say(`\n${change.words}  (${change.id})`);
    say(`  now:        ${inside(change.now)}`);
    say(`  suggested:  ${inside(change.suggested)}`);
    if (change.problem) {
      say(`  It cannot be taken over as it is: it ${change.problem}`);
      continue;
    }
    const named = fields?.includes(change.id);
    const yes = fields ? named : all ? !change.onlyByName : await ask('  Take it over? (y/n) ');
    if (all && !fields && change.onlyByName) say(`  Left as it is: to take it over, say --fields ${change.id}`);
    if (yes) accepted.push(change);
  }
  return accepted;
}

const inside = (text: string) => (text === '' ? '(nothing)' : text.replaceAll('\n', '\n              '));

/** Sentences that no field takes. */
export function sayRemarks(remarks: string[], { say }: Asking): void {
  if (remarks.length === 0) return;
  say('\nFor you to judge (this is written nowhere):');
  for (const remark of remarks) say(`  ${remark.replaceAll('\n', '\n    ')}`);
}

export interface ContentToWrite<K extends KindName = KindName> {
  kind: K;
  /** Below the content folder. */
  path: string;
  data: unknown;
  body?: string;
}

/** Writes content files in their tidy form, all or none; throws what is wrong in them, and then nothing is written. */
export function writeContent(folder: string, files: ContentToWrite[], dryRun: boolean): void {
  const changes = files.map((file) => ({ path: join(folder, file.path), content: tidied(folder, file) }));
  if (!dryRun) writeTogether(folder, changes);
}

function tidied(folder: string, { kind, path, data, body = '' }: ContentToWrite): string {
  const whole = join(folder, path);
  const before = existsSync(whole) ? readFileSync(whole, 'utf8') : null;
  const read = (text: string) =>
    readContentFile({ path: `${folder}/${path}`, bytes: new TextEncoder().encode(text), kind });
  const plain = read(fileText(kind, data, body));
  if (plain.problems.length > 0)
    throw new Error(
      `Nothing was written, because the file would not be right:\n  ${plain.problems.map(problemLine).join('\n  ')}`,
    );
  return before === null ? fileText(kind, data, body) : tidyText(kind, before, plain).text;
}

/** The lines a person types or a file is piped in as, one after the other. */
export function linesOf(input: NodeJS.ReadStream) {
  const reader = createInterface({ input });
  const iterator = reader[Symbol.asyncIterator]();
  const next = async () => (await iterator.next()) as IteratorResult<string>;
  return {
    async until(last: string, invitation: string): Promise<string> {
      if (input.isTTY) console.log(invitation);
      const lines: string[] = [];
      for (let line = await next(); !line.done; line = await next()) {
        lines.push(line.value);
        if (line.value.replace(/^[>\s]+/, '').startsWith(last)) break;
      }
      return lines.join('\n');
    },
    async yes(question: string): Promise<boolean> {
      process.stdout.write(question);
      const line = await next();
      if (line.done)
        throw new Error('\nThere was no answer, so nothing was written. Answer y or n, or start again with --yes.');
      if (!input.isTTY) console.log(line.value);
      return /^\s*y/i.test(line.value);
    },
    close: () => reader.close(),
  };
}
