/** The steps of an import: read the sheet, compare, guard, write, report. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cannotWait } from '../../src/checks/grave.ts';
import { oneFileProblems } from '../../src/checks/index.ts';
import { filesIn } from '../../src/disk/files.ts';
import { writeTogether } from '../../src/disk/write-together.ts';
import { todayFrom } from '../../src/domain/time/today.ts';
import type { ImportPlan } from '../../src/exchange/importing/import-plan.ts';
import { draftsOf, postcodesWanted, type SheetRead, tableOf } from '../../src/exchange/importing/import-sheet.ts';
import { emptyMemory, type Memory, memoryFrom, memoryText } from '../../src/exchange/importing/memory.ts';
import { planImport } from '../../src/exchange/importing/plan-import.ts';
import type { KnownPostcode, PostcodeTable } from '../../src/exchange/postcodes/postcode-table.ts';
import { readWorkbook } from '../../src/exchange/spreadsheet/read-workbook.ts';
import { UnreadableFile } from '../../src/exchange/spreadsheet/sheet.ts';
import { type Problem, problemLine } from '../../src/reading/problem.ts';
import { type Content, type ContentFile, readContent } from '../../src/reading/read-content.ts';
import { readContentFile } from '../../src/reading/read-file.ts';
import { fileText } from '../../src/reading/write-file.ts';
import { kinds } from '../../src/schema/collections.ts';
import type { Source } from '../../src/schema/source.ts';
import { importReport, leftOutLine } from './import-report.ts';
import { knownPostcodes } from './known-postcodes.ts';
import { postcodeTable, sheetFile } from './source-file.ts';

export interface ImportOptions {
  folder: string;
  dryRun: boolean;
  /** The number of listings that may be lost, as it was typed. */
  confirm?: string | undefined;
}

/** Imports one source. `allRead` is false when any row was not. Throws an Error that says what to do when nothing can be. */
export async function importSource(
  slug: string,
  options: ImportOptions,
): Promise<{ report: string; allRead: boolean }> {
  const { folder, dryRun } = options;
  const { files } = filesIn(folder);
  const { content, problems } = readContent(files, folder);
  const path = `${folder}/sources/${slug}.yaml`;
  const source = content.sources.get(slug)?.data;
  if (!source) throw new Error(sourceProblem(path, slug, [...content.sources.keys()], problems.map(problemLine)));
  const sheet = sheetFile(source, path);
  const read = await readSheet(sheet, source, content, folder);
  const memoryPath = join(folder, 'imports', `${slug}.json`);
  const memory = rememberedIn(memoryPath);
  const listingFiles = slugsIn(files, 'listings');
  const organisationFiles = slugsIn(files, 'organisations');
  const plan = planImport({
    source,
    sourceSlug: slug,
    drafts: read.drafts,
    content,
    listingFiles,
    organisationFiles,
    memory,
  });
  refuseSuddenLoss(plan, memory, read, sheet, options.confirm);
  if (!dryRun) write(plan, folder, memoryPath);
  const broken = plan.troubles.some(({ severity }) => severity === 'error');
  return {
    report: importReport(read, plan, sheet, dryRun, lookedAt(plan, folder)),
    allRead: read.notRead === 0 && !broken,
  };
}

/** Looking at a file takes longer than making it. */
const mostLookedAt = 1000;

/** What the checks say of the files to be written that cannot wait: personal data, numbers and links. */
function lookedAt({ files }: ImportPlan, folder: string): Problem[] {
  const today = todayFrom(process.env);
  const found = files.slice(0, mostLookedAt).flatMap(({ kind, slug, data, body }) => {
    const path = `${folder}/${kinds[kind].folder}/${slug}.${kinds[kind].format}`;
    const file = readContentFile({ path, bytes: new TextEncoder().encode(fileText(kind, data, body)), kind });
    return oneFileProblems(kind, file, today).filter(cannotWait);
  });
  if (files.length <= mostLookedAt) return found;
  const message = `only the first ${mostLookedAt} of ${files.length} files were looked at for personal data and links; “npm run check” looks at all`;
  return [...found, { file: folder, line: null, field: 'Files', code: 'import.more', message, severity: 'warning' }];
}

async function readSheet(sheet: string, source: Source, content: Content, folder: string): Promise<SheetRead> {
  try {
    const workbook = await readWorkbook(readFileSync(sheet), source);
    const table = tableOf(workbook, source);
    return draftsOf(table, source, content, positionsFor(source, postcodesWanted(table, source), folder));
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Error(`${sheet}, ${error.field}: ${error.message} (${error.code})`);
    throw error;
  }
}

/** From the source's own tables; from `content/postcodes` where it names none. */
function positionsFor(source: Source, wanted: ReadonlySet<string>, folder: string): PostcodeTable {
  if (source.postcodes.length > 0) return postcodeTable(source, wanted);
  const positionOf = knownPostcodes(folder);
  return new Map(
    [...wanted].flatMap((postcode): [string, KnownPostcode][] => {
      const position = positionOf(postcode);
      return position ? [[postcode, position]] : [];
    }),
  );
}

function rememberedIn(path: string): Memory {
  if (!existsSync(path)) return emptyMemory();
  try {
    return memoryFrom(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} ${(error as Error).message}`);
  }
}

function slugsIn(files: ContentFile[], kind: 'listings' | 'organisations'): Set<string> {
  const paths = files.map(({ path }) => path).filter((path) => path.startsWith(`${kind}/`));
  return new Set(paths.map((path) => path.slice(kind.length + 1).replace(/\.[^.]*$/, '')));
}

/**
 * A feed that had 50 and now has 0 must not take 50 listings with it: a fall of over 10% and 5 needs a person's word.
 * Where rows are there and cannot be read, or are read as other clubs, the word is not asked for: the sheet or the
 * source file has to be mended.
 */
function refuseSuddenLoss(
  plan: ImportPlan,
  memory: Memory,
  read: SheetRead,
  sheet: string,
  confirm: string | undefined,
) {
  const before = Object.values(memory.listings).filter(({ gone }) => !gone).length;
  const lost = plan.newlyGone;
  const refuse = (code: string, sentence: string) => {
    throw new Error(`${sheet}, file: ${sentence} (${code})`);
  };
  if (lost > 5 && lost > before / 10) refuseMistakes(plan, read, lost, before, refuse);
  const confirmed = confirm !== undefined && Number(confirm) === lost;
  const leftOut = read.leftOut.map(leftOutLine);
  if (read.rows === 0 && !(before > 0 && confirmed)) {
    const none = leftOut.length > 0 ? `has no rows that are read: ${leftOut.join('; ')}` : 'has no rows';
    const had =
      before > 0
        ? `. It had ${before} last time, and nothing was changed. Look at the file, and at the heading and first row in the source file; if it is right, add --confirm ${lost}`
        : '; save it again with rows below the headings';
    refuse('feed.empty', `${none}${had}`);
  }
  if (lost > 5 && lost > before / 10 && !confirmed) {
    const why = leftOut.length > 0 ? ` ${leftOut.join('. ')}.` : '';
    refuse(
      'import.mass_removal',
      `${lost} of ${before} listings are no longer in it.${why} Nothing was changed. Look whether the file is whole; if it is, run this again with --confirm ${lost}`,
    );
  }
}

/** Losses that are mistakes: no number that is typed makes them right. */
function refuseMistakes(
  plan: ImportPlan,
  read: SheetRead,
  lost: number,
  before: number,
  refuse: (code: string, sentence: string) => void,
): void {
  if (read.notRead >= lost / 2) {
    const examples = read.troubles
      .filter(({ severity, row }) => severity === 'error' && row !== null)
      .slice(0, 3)
      .map(({ row, field, message }) => `\n  row ${row}, ${field}: ${message}`);
    refuse(
      'import.not_read',
      `${read.notRead} of its ${read.rows} rows cannot be read, and so ${lost} of ${before} listings would be gone. Nothing was changed. Mend the sheet or the source file:${examples.join('')}\n `,
    );
  }
  if (plan.added.length >= lost / 2)
    refuse(
      'import.other_rows',
      `${lost} of ${before} listings are no longer in it, and ${plan.added.length} of its rows are new: they are read in another way than last time, or it is another sheet. Nothing was changed. If the source file was edited, put back its columns for the name and the “id”; for another sheet, describe it anew with --new`,
    );
}

/** The files and what is remembered of them go together: one without the other would be taken for an edit by hand. */
function write(plan: ImportPlan, folder: string, memoryPath: string): void {
  const files = plan.files.map(({ kind, slug, data, body }) => ({
    path: join(folder, kinds[kind].folder, `${slug}.${kinds[kind].format}`),
    content: fileText(kind, data, body),
  }));
  const all = [...files, { path: memoryPath, content: memoryText(plan.memory) }];
  writeTogether(
    folder,
    all.filter(({ path, content }) => !existsSync(path) || readFileSync(path, 'utf8') !== content),
  );
}

function sourceProblem(path: string, slug: string, sources: string[], problems: string[]): string {
  const here = problems.filter((line) => line.startsWith(path));
  if (here.length > 0) return here.join('\n');
  const known = sources.length > 0 ? `There are: ${sources.join(', ')}.` : 'There is none yet.';
  return `There is no source “${slug}” (${path}). ${known} To describe a new sheet: npm run import -- --new FILE`;
}
