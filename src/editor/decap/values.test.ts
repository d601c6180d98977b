import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContentFile } from '../../reading/read-file.ts';
import { tidyText } from '../../reading/tidy-text.ts';
import { type Kind, type KindName, kinds } from '../../schema/collections.ts';
import { type Form, formOf } from '../forms.ts';
import { fileFrom, formValues, valueProblems } from './values.ts';

const table: Record<KindName, Kind> = kinds;
const folders = ['content', 'tests/content'].map((name) => new URL(`../../../${name}/`, import.meta.url));
const files = folders.flatMap((folder) => (Object.keys(kinds) as KindName[]).flatMap((kind) => filesOf(folder, kind)));

const forms = Object.fromEntries((Object.keys(kinds) as KindName[]).map((kind) => [kind, formOf(kind)])) as Record<
  KindName,
  Form
>;

test('there are files to try', () => expect(files.length).toBeGreaterThan(150));

test('a file that goes through a form and is saved is the tidy file', () => {
  for (const { kind, path, text } of files) {
    const values = formValues(kind, text);
    const saved = fileFrom(kind, values);
    if (saved !== text) expect(saved, path).toBe(tidied(kind, path, text) ?? saved);
    // As it comes out of the form's own store, with every box that was visited and left blank.
    expect(fileFrom(kind, withEmptiedBoxes(kind, JSON.parse(JSON.stringify(values)))), path).toBe(saved);
  }
}, 60_000);

test('a place that was added and left as it came is not saved', () => {
  const text = fileFrom('listings', {
    name: 'Chess',
    places: [{ hideExactAddress: false, sessions: [{ days: [], repeats: 'every-week' }] }, { name: 'The hall' }],
  });
  expect(text).toBe('---\nname: Chess\nplaces:\n  - name: The hall\n---\n');
});

test('headings and the text a form carries are never in a file', () => {
  expect(fileFrom('organisations', { _heading: 'x', name: 'Hall Trust' })).toBe('name: Hall Trust\n');
});

test('comments stay where they were', () => {
  const text = '# Looked up in the register.\nname: Hall Trust\n';
  const values = { ...formValues('organisations', text), phone: '01632 960123' };
  expect(fileFrom('organisations', values)).toBe(
    '# Looked up in the register.\nname: Hall Trust\nphone: "01632 960123"\n',
  );
});

test('a file with a problem opens with what is written in it', () => {
  const text = '---\nname: Chess\nplaces:\n  - postcode: ls1 4ap\n---\n\nCome.\n';
  expect(formValues('listings', text)).toEqual({ name: 'Chess', places: [{ postcode: 'ls1 4ap' }], body: 'Come.' });
});

test.each(['', 'no front matter', '---js\nname: x\n---\n', '---\nname: [\n---\n', '\u0000'])(
  'a file that nobody can read opens empty: %j',
  (text) => expect(formValues('listings', text)).toEqual({}),
);

test('what is wrong is told in the boxes’ own words', () => {
  const problems = valueProblems('organisations', 'content/organisations/hall-trust.yaml', {
    name: '',
    phone: '12',
  });
  expect(problems.map(({ field, message }) => `${field}: ${message}`)).toEqual([
    'Name: is missing; fill it in',
    'Telephone: write a telephone number with its area code, like “0161 496 0123” (found “12”)',
  ]);
});

/** What `npm run tidy` makes of a file; null of one that it leaves alone. */
function tidied(kind: KindName, path: string, text: string): string | null {
  const read = readContentFile({ path, bytes: new TextEncoder().encode(text), kind });
  return read.data && tidyText(kind, text, read).text;
}

function filesOf(folder: URL, kind: KindName) {
  const { folder: below, format, only } = table[kind];
  const names = listed(new URL(`${below}/`, folder)).filter(
    (name) => name.endsWith(`.${format}`) && (!only || name === `${only}.${format}`),
  );
  return names.map((name) => {
    const path = new URL(`${below}/${name}`, folder);
    return { kind, path: path.pathname, text: readFileSync(path, 'utf8') };
  });
}

function listed(folder: URL): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function withEmptiedBoxes(kind: KindName, values: Record<string, unknown>): Record<string, unknown> {
  const blank = { choice: null, number: '', list: [], group: {}, answers: {} } as Record<string, unknown>;
  const empty = forms[kind].fields.map((field) => [field.name, blank[field.kind] ?? ''] as const);
  return { ...Object.fromEntries(empty), ...values };
}
