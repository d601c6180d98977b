/** The whole directory at a commit, as `npm run check` reads it: kept until the next commit. */
import { checkProblems, checks, oneFileProblems } from '../../../checks/index.ts';
import { editablePath, pictureFolder } from '../../../editor/editable-path.ts';
import type { Problem } from '../../../reading/problem.ts';
import { type ContentFile, readContent } from '../../../reading/read-content.ts';
import { readContentFile } from '../../../reading/read-file.ts';
import { type Kind, type KindName, kinds } from '../../../schema/collections.ts';
import { bytesOfText } from '../bytes.ts';
import type { Repository } from '../repository.ts';
import { placeOf } from './checked-file.ts';
import { type Desk, todayOf } from './desk.ts';

interface Snapshot {
  commit: string;
  files: Promise<ContentFile[]>;
  pictureNames: Promise<Set<string>>;
}

/** The newest commit that was read of each repository. */
const snapshots = new WeakMap<Repository, Snapshot>();

function snapshotOf({ services, head }: Desk): Snapshot {
  const { git, settings } = services;
  const kept = snapshots.get(git);
  if (kept?.commit === head) return kept;
  const endings = new Map<string, Set<string>>();
  for (const { folder, format } of Object.values(kinds) as Kind[])
    endings.set(folder, (endings.get(folder) ?? new Set()).add(format));
  const folders = [...endings].flatMap(([folder, formats]) => [...formats].map((format) => ({ folder, format })));
  const snapshot: Snapshot = {
    commit: head,
    files: Promise.all(
      folders.map(({ folder, format }) => git.folder(head, `${settings.folder}/${folder}`, `.${format}`)),
    ).then((all) => all.flat().map(({ path, bytes }) => ({ path: path.slice(settings.folder.length + 1), bytes }))),
    pictureNames: git.names(head, `${settings.folder}/${pictureFolder}`).then((names) => new Set(names)),
  };
  snapshots.set(git, snapshot);
  // A host that did not answer is asked again.
  Promise.all([snapshot.files, snapshot.pictureNames]).catch(() => {
    if (snapshots.get(git) === snapshot) snapshots.delete(git);
  });
  return snapshot;
}

/** Every content file at the newest commit; paths are below the content folder. */
export const directoryFiles = (desk: Desk): Promise<ContentFile[]> => snapshotOf(desk).files;

/**
 * What `npm run check` would say of these texts if they were on the site. `pictures` are the paths of those that come
 * along.
 */
export async function problemsWith(
  desk: Desk,
  texts: { path: string; text: string }[],
  pictures: string[] = [],
): Promise<Problem[]> {
  const { folder } = desk.services.settings;
  // The checks of the whole may name what only staff see: drafts, and other people's notes.
  if (desk.me.role === 'partner') return texts.flatMap(({ path, text }) => problemsOfOne(desk, path, text));
  const snapshot = snapshotOf(desk);
  const [files, pictureNames] = await Promise.all([snapshot.files, snapshot.pictureNames]);
  const below = (path: string) => path.slice(folder.length + 1);
  const changed = new Map(texts.map(({ path, text }) => [below(path), bytesOfText(text)]));
  const after = [
    ...files.filter(({ path }) => !changed.has(path)),
    ...[...changed].map(([path, bytes]) => ({ path, bytes })),
  ];
  const named = new Set([...pictureNames, ...pictures.map((path) => below(path).slice(pictureFolder.length + 1))]);
  const ours = new Set(texts.map(({ path }) => path));
  return problemsOf(after, folder, todayOf(desk), named).filter(({ file }) => ours.has(file));
}

/** Checks of the whole whose errors break pages: names of things that are not there, two things with one address. */
const breaking = { references: checks.references, addresses: checks.addresses, linkCodes: checks.linkCodes };

interface Change {
  texts?: { path: string; text: string }[];
  /** Paths of pictures that come along. */
  pictures?: string[];
  /** Paths of files that go. */
  without?: string[];
}

/** The errors of the whole directory with a change made. */
export async function errorsOf(
  desk: Desk,
  { texts = [], pictures: added = [], without = [] }: Change,
): Promise<Problem[]> {
  const { folder } = desk.services.settings;
  const snapshot = snapshotOf(desk);
  const [files, pictureNames] = await Promise.all([snapshot.files, snapshot.pictureNames]);
  const below = (path: string) => path.slice(folder.length + 1);
  const changed = new Map(texts.map(({ path, text }) => [below(path), bytesOfText(text)]));
  const gone = new Set(without.map(below));
  const after = [
    ...files.filter(({ path }) => !changed.has(path) && !gone.has(path)),
    ...[...changed].map(([path, bytes]) => ({ path, bytes })),
  ];
  const named = new Set([...pictureNames, ...added.map((path) => below(path).slice(pictureFolder.length + 1))]);
  for (const path of gone) named.delete(path.slice(pictureFolder.length + 1));
  const which = { ...breaking, pictures: checks.pictures } as typeof checks;
  return problemsOf(after, folder, todayOf(desk), named, which).filter(({ severity }) => severity === 'error');
}

function problemsOfOne(desk: Desk, path: string, text: string): Problem[] {
  const { kind } = placeOf(path, desk.services.settings.folder) as { kind: KindName };
  return oneFileProblems(kind, readContentFile({ path, bytes: bytesOfText(text), kind }), todayOf(desk));
}

function problemsOf(
  files: ContentFile[],
  folder: string,
  today: string,
  pictureNames: Set<string>,
  which = checks,
): Problem[] {
  const editable = files.filter(({ path }) => !('problem' in editablePath(`${folder}/${path}`, folder)));
  const read = readContent(editable, folder);
  return [...read.problems, ...checkProblems(read.content, today, { ...read, pictureNames }, which)];
}
