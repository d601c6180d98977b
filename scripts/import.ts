/**
 * npm run import: a council's or a partner's spreadsheet into drafts, again and again, without undoing anybody's work.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { draftsOf, postcodesWanted, tableOf } from '../src/exchange/importing/import-sheet.ts';
import { emptyMemory, type Memory, memoryFrom, memoryText } from '../src/exchange/importing/memory.ts';
import { type ImportPlan, planImport } from '../src/exchange/importing/plan-import.ts';
import { readWorkbook } from '../src/exchange/spreadsheet/read-workbook.ts';
import { UnreadableFile } from '../src/exchange/spreadsheet/sheet.ts';
import { problemLine } from '../src/reading/problem.ts';
import { type ContentFile, readContent } from '../src/reading/read-content.ts';
import { fileText } from '../src/reading/write-file.ts';
import { kinds } from '../src/schema/collections.ts';
import type { Source } from '../src/schema/source.ts';
import { contentFolder, filesIn } from './lib/files.ts';
import { importReport } from './lib/import-report.ts';
import { newSource } from './lib/new-source.ts';
import { postcodeTable, sheetFile } from './lib/source-file.ts';
import { argumentsOf, stop } from './lib/terminal.ts';

const help = `
npm run import -- <source>           read the sheet that content/sources/<source>.yaml describes
npm run import -- --new FILE         describe an unknown sheet: writes content/sources/<name>.yaml for you to check

Writes drafts only, never overwrites what people changed, never deletes. Running it twice changes nothing.

  --dry-run        say what would happen, write nothing
  --content DIR    another content folder
  --confirm N      the sheet has lost N listings, and that is right
  --name NAME      with --new: what to call the source
  --sheet NAME     with --new: which sheet of a workbook
  --help           this text
`;

const { values, others } = argumentsOf(help, {
  new: { type: 'string' },
  name: { type: 'string' },
  sheet: { type: 'string' },
  content: { type: 'string' },
  confirm: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
});
const folder = contentFolder(values.content);
const dryRun = values['dry-run'] ?? false;

try {
  const { files } = filesIn(folder);
  const { content, problems } = readContent(files, folder);
  if (values.new !== undefined) {
    const about = { file: values.new, folder, name: values.name, sheet: values.sheet, dryRun };
    console.log(await newSource(about, content));
  } else {
    const slug = others[0];
    if (slug === undefined) stop(`Name a source, like: npm run import -- sports-clubs\n${help.trimEnd()}`);
    const path = `${folder}/sources/${slug}.yaml`;
    const source = content.sources.get(slug)?.data;
    if (!source) stop(sourceProblem(path, slug, [...content.sources.keys()], problems.map(problemLine)));
    await importSource(slug, source, path, files);
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  stop(error.message);
}

async function importSource(slug: string, source: Source, path: string, files: ContentFile[]): Promise<void> {
  const { content } = readContent(files, folder);
  const sheet = sheetFile(source, path);
  const read = await readSheet(sheet, source, content);
  const memoryPath = join(folder, 'imports', `${slug}.json`);
  const memory = rememberedIn(memoryPath);
  const plan = planImport({
    source,
    sourceSlug: slug,
    drafts: read.drafts,
    content,
    listingFiles: slugsIn(files, 'listings'),
    organisationFiles: slugsIn(files, 'organisations'),
    memory,
  });
  refuseSuddenLoss(plan, memory, read.rows, sheet);
  if (!dryRun) write(plan, memoryPath);
  console.log(importReport(read, plan, sheet, dryRun));
  const broken = plan.troubles.some(({ severity }) => severity === 'error');
  process.exitCode = read.notRead > 0 || broken ? 1 : 0;
}

async function readSheet(sheet: string, source: Source, content: Parameters<typeof draftsOf>[2]) {
  try {
    const workbook = await readWorkbook(readFileSync(sheet), source);
    const table = tableOf(workbook, source);
    return draftsOf(table, source, content, postcodeTable(source, postcodesWanted(table, source)));
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Error(`${sheet}, ${error.field}: ${error.message} (${error.code})`);
    throw error;
  }
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

/** A feed that had 50 and now has 0 must not take 50 listings with it: a fall of over 10% and 5 needs a person's word. */
function refuseSuddenLoss(plan: ImportPlan, memory: Memory, rows: number, sheet: string): void {
  const before = Object.values(memory.listings).filter(({ gone }) => !gone).length;
  const lost = plan.newlyGone;
  const confirmed = values.confirm !== undefined && Number(values.confirm) === lost;
  if (rows === 0 && !(before > 0 && confirmed)) {
    const had =
      before > 0
        ? ` and had ${before} last time; if that is right, add --confirm ${lost}`
        : '; save it again with rows below the headings';
    throw new Error(`${sheet}, file: has no rows${had} (feed.empty)`);
  }
  if (lost > 5 && lost > before / 10 && !confirmed) {
    throw new Error(
      `${sheet}, file: ${lost} of ${before} listings are no longer in it. Nothing was changed. Look whether the file is whole; if it is, run this again with --confirm ${lost} (import.mass_removal)`,
    );
  }
}

function write(plan: ImportPlan, memoryPath: string): void {
  for (const { kind, slug, data, body } of plan.files) {
    writeIfOther(join(folder, kinds[kind].folder, `${slug}.${kinds[kind].format}`), fileText(kind, data, body));
  }
  writeIfOther(memoryPath, memoryText(plan.memory));
}

function writeIfOther(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function sourceProblem(path: string, slug: string, sources: string[], problems: string[]): string {
  const here = problems.filter((line) => line.startsWith(path));
  if (here.length > 0) return here.join('\n');
  const known = sources.length > 0 ? `There are: ${sources.join(', ')}.` : 'There is none yet.';
  return `There is no source “${slug}” (${path}). ${known} To describe a new sheet: npm run import -- --new FILE`;
}
