import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentFile } from '../../reading/read-file.ts';
import { type Kind, type KindName, kinds } from '../../schema/collections.ts';
import { editingSchema } from '../../schema/editing.ts';
import type { Vocabularies } from '../forms.ts';
import { type ConfigFor, decapConfig } from './config.ts';
import { configFor } from './for-person.ts';
import { swapFormats } from './swap-formats.ts';
import type { DecapField } from './types.ts';

const vocabularies = fixtureVocabularies();
const config = decapConfig({ vocabularies, embedded: true });
const collectionOf = (name: string, of = config) => of.collections.find((each) => each.name === name);
const fieldsOf = (name: string, of = config) =>
  collectionOf(name, of)?.fields ?? collectionOf(name, of)?.files?.[0]?.fields ?? [];
const everyField = (fields: DecapField[]): DecapField[] =>
  fields.flatMap((field) => [
    field,
    ...everyField(field.fields ?? []),
    ...(field.field ? everyField([field.field]) : []),
  ]);
const all = config.collections.flatMap(({ name }) => everyField(fieldsOf(name)));

test('the editor’s form is as it was: otherwise look at the difference and run “npx vitest run src/editor -u”', async () => {
  await expect(`${config.collections.map(outline).join('\n\n')}\n`).toMatchFileSnapshot('config.snapshot.txt');
});

test('it is plain data, and travels as JSON unchanged', () => {
  expect(JSON.parse(JSON.stringify(config))).toEqual(config);
});

test('every kind is in it but sources', () => {
  const left = (Object.keys(kinds) as KindName[]).filter((kind) => !collectionOf(kind));
  expect(left).toEqual(['sources']);
});

test('files are where the reader looks for them, with its endings', () => {
  for (const { name, folder, extension, files } of config.collections) {
    const { folder: below, format, only }: Kind = kinds[name as KindName];
    if (only) expect(files?.[0]?.file).toBe(`content/${below}/${only}.${format}`);
    else expect([folder, extension]).toEqual([`content/${below}`, format]);
  }
});

test('nothing in it asks another website or crashes: no map, no markdown, no code, no file of any kind', () => {
  const widgets = new Set(all.map(({ widget }) => widget));
  expect([...widgets].sort()).toEqual(
    [
      'boolean',
      'datetime',
      'fingerpost-choices',
      'fingerpost-heading',
      'hidden',
      'image',
      'list',
      'number',
      'object',
      'relation',
      'richtext',
      'select',
      'string',
      'text',
    ].filter((widget) => widgets.has(widget) || widget !== 'image'),
  );
});

test('a group that may be left out asks for nothing inside it', () => {
  const asking = ({ widget, fields = [] }: DecapField): boolean =>
    widget === 'object' && fields.some((field) => field.required || asking(field));
  expect(all.filter((field) => !field.required && asking(field)).map(({ name }) => name)).toEqual([]);
});

test('a new entry starts with empty lists, not with an empty thing in each', () => {
  expect(all.filter(({ widget, default: start }) => widget === 'list' && !Array.isArray(start))).toEqual([]);
});

test('every pattern is a regular expression that its own example passes', () => {
  for (const { pattern, hint } of all) {
    if (!pattern) continue;
    const example = /For example: “?(.+?)”?$/.exec(hint ?? '')?.[1];
    if (example) expect(new RegExp(pattern[0]).test(example), `${pattern[0]} ${example}`).toBe(true);
  }
});

test('spaces around something pasted do no harm', () => {
  const [expression] = all.find(({ name }) => name === 'postcode')?.pattern ?? [''];
  expect(new RegExp(expression).test(' LS1 4AP ')).toBe(true);
  expect(new RegExp(expression).test('LS14AP')).toBe(false);
});

test('dates and times are text with a calendar and a clock', () => {
  expect(all.find(({ name }) => name === 'givenOn')).toMatchObject({
    widget: 'datetime',
    format: 'YYYY-MM-DD',
    time_format: false,
  });
  expect(all.find(({ name }) => name === 'starts')).toMatchObject({
    widget: 'datetime',
    format: 'HH:mm',
    date_format: false,
  });
});

test('the editor of “npm start” saves to this computer, whatever the settings say', () => {
  const editing = editingSchema.parse({ backend: 'github', repository: 'a/b' });
  const { backend, publish_mode } = decapConfig({ vocabularies, editing, embedded: true, base: '/town/' });
  expect(backend).toEqual({ name: 'proxy', proxy_url: '/town/api/edit', branch: 'main' });
  expect(publish_mode).toBe('simple');
});

const behindGateway = (): ReturnType<typeof decapConfig> =>
  decapConfig({ vocabularies, editing: editingSchema.parse({ backend: 'gateway' }) } satisfies ConfigFor);

test('behind the gateway staff have everything, and see what is proposed', () => {
  const staff = configFor(behindGateway(), { role: 'staff', organisations: [] });
  expect(staff.publish_mode).toBe('editorial_workflow');
  expect(staff.collections).toHaveLength(config.collections.length);
});

test('a partner has listings and organisations, proposes, and never publishes or deletes', () => {
  const partner = configFor(behindGateway(), { role: 'partner', organisations: ['hall-trust'] });
  expect(partner.publish_mode).toBe('editorial_workflow');
  expect(
    partner.collections.map(({ name, create, delete: remove, publish }) => [name, create, remove, publish]),
  ).toEqual([
    ['listings', true, false, false],
    ['organisations', false, false, false],
  ]);
  const names = fieldsOf('listings', partner).map(({ name }) => name);
  expect(names).toContain('places');
  for (const schools of ['status', 'review', 'consent', 'source', '_checked']) expect(names).not.toContain(schools);
});

test('a partner’s new listing is of its own organisation', () => {
  const organisation = (organisations: string[]) =>
    fieldsOf('listings', configFor(behindGateway(), { role: 'partner', organisations })).find(
      ({ name }) => name === 'organisation',
    );
  expect(organisation(['hall-trust'])).toMatchObject({ widget: 'hidden', default: 'hall-trust' });
  expect(organisation(['hall-trust', 'scouts'])).toMatchObject({ widget: 'relation', collection: 'organisations' });
});

test('for Sveltia CMS nothing of our own is left in it', () => {
  const swapped = swapFormats(config);
  expect(JSON.stringify(swapped)).not.toContain('fingerpost-');
  expect(swapped.collections[0]).toMatchObject({
    format: 'yaml-frontmatter',
    sortable_fields: ['name', 'organisation', 'status', 'review.checkedOn'],
  });
});

/** One line for each box, so that a change reads as what an editor sees. */
function outline({ name, label, fields, files, create, delete: remove }: (typeof config.collections)[number]): string {
  const rights = [create && 'new ones', remove && 'deleting'].filter(Boolean).join(', ');
  return [`# ${label} (${name})${rights && `: ${rights}`}`, ...lines(fields ?? files?.[0]?.fields ?? [], 0)].join('\n');
}

function lines(fields: DecapField[], depth: number): string[] {
  return fields.flatMap((field) => {
    const { name, label, widget, required, hint, fields: inner, field: item, pattern, options, ...rest } = field;
    const more = [
      ...Object.entries(rest).map(([option, value]) => `${option}: ${JSON.stringify(value)}`),
      pattern?.[1],
      options?.map((each) => each.label).join(' / '),
    ].filter(Boolean);
    const line = `${'  '.repeat(depth)}${label}${required ? ' *' : ''} [${widget} ${name}] ${more.join('; ')}${hint ? ` — ${hint}` : ''}`;
    return [line.trimEnd(), ...lines([...(inner ?? []), ...(item ? [item] : [])], depth + 1)];
  });
}

function fixtureVocabularies(): Vocabularies {
  const folder = join(import.meta.dirname, '../../../tests/content/vocabulary');
  const read = (file: string) =>
    readContentFile({ path: file, bytes: readFileSync(join(folder, file)), kind: 'vocabulary' });
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file.replace('.yaml', ''), read(file).data ?? undefined]),
  );
}
