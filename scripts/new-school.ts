/**
 * npm run new-school: a school's file from a list of schools, or from what you type.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, filesIn } from '../src/disk/files.ts';
import { writeWhole } from '../src/disk/write-whole.ts';
import { cleanPostcode } from '../src/exchange/importing/cleaning/postcode.ts';
import { freeSlug } from '../src/exchange/importing/slugs.ts';
import { schoolFile, stillToWrite } from '../src/exchange/schools/school-file.ts';
import { type ListedSchool, schoolsIn, schoolsLike } from '../src/exchange/schools/schools-from-sheet.ts';
import { readWorkbook } from '../src/exchange/spreadsheet/read-workbook.ts';
import { UnreadableFile } from '../src/exchange/spreadsheet/sheet.ts';
import { problemLine } from '../src/reading/problem.ts';
import { readContentFile } from '../src/reading/read-file.ts';
import { fileText } from '../src/reading/write-file.ts';
import { phases } from '../src/schema/school.ts';
import { argumentsOf, stop } from './lib/terminal.ts';

const help = `
npm run new-school -- --from FILE --urn 106283            a school of a council's or the government's list
npm run new-school -- --from FILE --name "Stamford Park"  the same, by words of its name
npm run new-school -- --name "Weir Lane Primary School" --phase primary --postcode "ZZ1 1AA"

Writes content/schools/<name>.yaml, never over another, and says what is left to fill in.
A list is a CSV or .xlsx with the headings name and postcode (or those of Get Information About Schools).

  --urn N          unique reference number, six digits
  --name TEXT      the school's name, or some words of it
  --phase PHASE    ${phases.join(', ')}
  --postcode TEXT  --latitude N  --longitude N
  --encoding NAME  windows-1252, for lists saved by older Excel
  --content DIR    another content folder
  --dry-run        show the file, write nothing
  --help           this text
`;

const { values } = argumentsOf(help, {
  from: { type: 'string' },
  urn: { type: 'string' },
  name: { type: 'string' },
  phase: { type: 'string' },
  postcode: { type: 'string' },
  latitude: { type: 'string' },
  longitude: { type: 'string' },
  encoding: { type: 'string' },
  content: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
});

try {
  const phase = phases.find((each) => each === values.phase);
  if (values.phase !== undefined && !phase)
    stop(`--phase: write one of: ${phases.join(', ')} (found “${values.phase}”)`);
  const school = values.from === undefined ? typedSchool() : await listedSchool(values.from);
  const file = schoolFile(school, { phase });
  if (!file) stop(`${school.name} has no school years from Reception to Year 13. Add --phase if that is wrong.`);
  writeSchool(file);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  stop(error.message);
}

/** The one school asked for; several or none end with what to type next. */
async function listedSchool(path: string): Promise<ListedSchool> {
  if (!existsSync(path)) throw new Error(`There is no file “${path}”; check its name and folder`);
  if (values.urn === undefined && values.name === undefined)
    throw new Error('Say which school: --urn 106283, or --name with words of its name.');
  const found = schoolsLike(await schoolsOf(path), values);
  if (found.length === 1) return found[0]!;
  const asked = values.urn === undefined ? `“${values.name}”` : `URN ${values.urn}`;
  if (found.length === 0) throw new Error(`No open school in ${path} fits ${asked}. Try fewer words of its name.`);
  const lines = found
    .slice(0, 30)
    .map(({ urn, name, postcode }) => `  --urn ${urn ?? '(none)'}  ${name}, ${postcode ?? ''}`);
  throw new Error(`${found.length} schools fit ${asked}; choose one:\n${lines.join('\n')}`);
}

async function schoolsOf(path: string): Promise<ListedSchool[]> {
  try {
    const encoding = values.encoding === 'windows-1252' ? 'windows-1252' : 'utf-8';
    return schoolsIn(await readWorkbook(readFileSync(path), { encoding }));
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Error(`${path}, ${error.field}: ${error.message} (${error.code})`);
    throw error;
  }
}

function typedSchool(): ListedSchool {
  const { name, urn, phase, latitude, longitude } = values;
  if (name === undefined || phase === undefined)
    throw new Error(`Give --from FILE, or at least --name and --phase.\n${help.trimEnd()}`);
  const postcode = cleanPostcode(values.postcode ?? '');
  if (postcode.state === 'refused') throw new Error(`--postcode ${postcode.message.split('.')[0]}.`);
  return {
    name,
    phase,
    type: '',
    address: '',
    open: true,
    ...(urn === undefined ? {} : { urn }),
    ...(postcode.state === 'clean' ? { postcode: postcode.value } : {}),
    ...(latitude && longitude ? { position: { latitude: Number(latitude), longitude: Number(longitude) } } : {}),
  };
}

function writeSchool(file: Record<string, unknown>): void {
  const folder = contentFolder(values.content);
  const { files } = existsSync(folder) ? filesIn(folder) : { files: [] };
  const there = files.filter(({ path }) => path.startsWith('schools/'));
  const name = String(file.name);
  const twin = there.find(
    ({ bytes }) => file.urn !== undefined && new TextDecoder().decode(bytes).includes(`"${file.urn}"`),
  );
  if (twin) throw new Error(`${folder}/${twin.path} is this school already (URN ${file.urn}).`);
  const taken = new Set(there.map(({ path }) => path.replace(/^schools\/|\.yaml$/g, '')));
  const slug = freeSlug(name, String(file.postcode ?? '').split(' ')[0] ?? '', taken);
  const path = join(folder, 'schools', `${slug}.yaml`);
  const text = fileText('schools', file);
  const { problems } = readContentFile({ path, bytes: new TextEncoder().encode(text), kind: 'schools' });
  if (problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
  if (!values['dry-run']) writeWhole(path, text);
  console.log(`${values['dry-run'] ? `Would write ${path}` : `${path} is written`}:\n\n${text}`);
  console.log(
    `Still to write in it:\n${stillToWrite(file)
      .map((line) => `  ${line}`)
      .join('\n')}`,
  );
  console.log('Then: npm run check');
}
