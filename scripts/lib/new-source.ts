/** Writes `content/sources/<name>.yaml` for a sheet nobody has described yet. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../src/disk/files.ts';
import { writeWhole } from '../../src/disk/write-whole.ts';
import { type Suggestion, suggestedSource } from '../../src/exchange/importing/columns/suggest-source.ts';
import { slugFrom } from '../../src/exchange/importing/slugs.ts';
import { readWorkbook } from '../../src/exchange/spreadsheet/read-workbook.ts';
import { UnreadableFile } from '../../src/exchange/spreadsheet/sheet.ts';
import { type Content, readContent } from '../../src/reading/read-content.ts';
import { fileText } from '../../src/reading/write-file.ts';
import { nameOfFile, savedOn } from './source-file.ts';
import { counted } from './terminal.ts';

interface Asked {
  file: string;
  folder: string;
  name: string | undefined;
  sheet: string | undefined;
  dryRun: boolean;
}

/** Suggests the source file and writes it, never over another. Gives back what to tell; throws an Error that says what to do. */
export async function newSource(asked: Asked): Promise<string> {
  if (!existsSync(asked.file)) throw new Error(`There is no file “${asked.file}”; check its name and folder`);
  const name = asked.name ?? capitalised(nameOfFile(asked.file));
  const path = join(asked.folder, 'sources', `${slugFrom(name)}.yaml`);
  if (existsSync(path)) throw new Error(`${path} is there already and is left as it is; give another name with --name`);
  const { content } = readContent(existsSync(asked.folder) ? filesIn(asked.folder).files : []);
  const suggestion = await suggestionFor(asked, name, content);
  const text = withComments(suggestion);
  if (asked.dryRun) return `${text}\nNothing was written. Run it again without --dry-run to write ${path}.`;
  writeWhole(path, text);
  return [
    `${path} is written, for ${counted(suggestion.rows, 'row')} and ${counted(suggestion.source.columns?.length ?? 0, 'field')}.`,
    ...notes(suggestion).map((note) => `  ${note}`),
    'Next: open it, check each line, write the licence and a postcode table, then try it:',
    `  npm run import -- ${slugFrom(name)} --dry-run`,
  ].join('\n');
}

async function suggestionFor({ file, sheet }: Asked, name: string, content: Content): Promise<Suggestion> {
  try {
    const vocabulary = content.vocabulary.get('interests')?.data;
    const workbook = await readWorkbook(readFileSync(file));
    return suggestedSource(workbook, { name, file, fetchedOn: savedOn(file), sheet, vocabulary });
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Error(`${file}, ${error.field}: ${error.message} (${error.code})`);
    throw error;
  }
}

function notes({ unused, personal, unmatched, withoutInterest }: Suggestion): string[] {
  const timesUnread = unused.filter((heading) =>
    /\b(?:times?|days?|when|hours|sessions?|schedule|timetable)\b/i.test(heading),
  );
  const listed = (names: string[]) => names.map((name) => `“${name}”`).join(', ');
  return [
    unused.length > 0 ? `Columns not used: ${listed(unused)}` : '',
    timesUnread.length > 0
      ? `Times are read only from a column for each day (“Monday”, with times like “16:00-17:30”), not from ${listed(timesUnread)}: make such columns, or write the times into the drafts`
      : '',
    personal.length > 0 ? `Left out on purpose, since they are about people: ${listed(personal)}` : '',
    unmatched.length > 0 ? `Categories to explain under “categories”: ${listed(unmatched)}` : '',
    withoutInterest === 0
      ? ''
      : `${counted(withoutInterest, 'row')} will not say what a child would do there: add a line with field “interests” and a usual value under “columns”`,
  ].filter(Boolean);
}

/** The file with what a person needs to know in comments, above what was suggested. */
function withComments(suggestion: Suggestion): string {
  const comments = [
    'Suggested from the headings and values of the sheet: check each line.',
    'What each field means is in the field guide; {name} and {category} stand for the row’s own.',
    ...notes(suggestion),
  ];
  return `${comments.map((line) => `# ${line}`).join('\n')}\n${fileText('sources', suggestion.source)}`;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
