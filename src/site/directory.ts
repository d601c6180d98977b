/** The one directory that all pages share: collections read, joined, and kept. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { type Content, type Directory, directoryFrom, type Entry } from '../domain/directory/directory.ts';
import type { Picture } from '../domain/directory/picture.ts';
import { type SchoolView, schoolView } from '../domain/school/school-view.ts';
import { type KindName, kinds } from '../schema/collections.ts';
import { type EditingSettings, editingDefaults } from '../schema/editing.ts';
import { todayFrom } from './today.ts';

interface Site {
  directory: Directory;
  /** By the school's slug, in the order of the schools' names. */
  schools: Map<string, SchoolView>;
  editing: EditingSettings;
}

let made: { from: string; site: Site } | null = null;

/** The directory and each school's view of it: made once for a build, and again in development when content changes. */
export async function getSite(): Promise<Site> {
  if (made && import.meta.env.PROD) return made.site;
  const collections = await everyCollection();
  const from = import.meta.env.PROD ? '' : fingerprint(collections);
  if (made?.from === from) return made.site;
  const directory = directoryFrom(contentOf(collections), todayFrom(process.env), picturesOf(collections));
  const schools = [...directory.schools.values()]
    .sort((one, other) => one.data.name.localeCompare(other.data.name, 'en-GB'))
    .map((school): [string, SchoolView] => [school.slug, schoolView(directory, school)]);
  made = { from, site: { directory, schools: new Map(schools), editing: editingOf(collections) } };
  return made.site;
}

export async function getDirectory(): Promise<Directory> {
  return (await getSite()).directory;
}

export async function getSchoolViews(): Promise<SchoolView[]> {
  return [...(await getSite()).schools.values()];
}

/** How the site is edited and where suggestions go; the defaults where no file says. */
export async function getEditing(): Promise<EditingSettings> {
  return (await getSite()).editing;
}

type Entries = Map<KindName | 'pictures', CollectionEntry<never>[]>;

async function everyCollection(): Promise<Entries> {
  const names = [...(Object.keys(kinds) as KindName[]), 'pictures' as const];
  return new Map(await Promise.all(names.map(async (kind) => [kind, await getCollection(kind as never)] as const)));
}

function fingerprint(collections: Entries): string {
  const digests = [...collections].map(
    ([kind, entries]) =>
      `${kind}:${entries.map(({ id, digest }: { id: string; digest?: string }) => `${id}=${digest}`).join()}`,
  );
  return digests.join('\n');
}

function contentOf(collections: Entries): Content {
  const content = [...collections].map(([kind, entries]) => [
    kind,
    new Map(entries.map(({ id, data }: { id: string; data: Entry<unknown> }) => [id, data])),
  ]);
  return Object.fromEntries(content) as Content;
}

function picturesOf(collections: Entries): Picture[] {
  return (collections.get('pictures') ?? []).map(({ data }: { data: Picture }) => data);
}

function editingOf(collections: Entries): EditingSettings {
  const [entry] = collections.get('editing') ?? [];
  return (entry as { data: Entry<EditingSettings> } | undefined)?.data.data ?? editingDefaults;
}
