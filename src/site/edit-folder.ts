/**
 * The content folder of this computer, as Decap’s proxy protocol sees it: what `/api/edit` answers in `npm start`.
 *
 * Decap’s own server for this allows every website (CORS `*`), reaches the whole project, writes what it is
 * given, and brings a web server and a git client along. This one reaches content files and pictures alone,
 * refuses what the check would refuse, and writes what `npm run tidy` would.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { imageProblems } from '../checks/image-bytes.ts';
import { type EditablePath, editablePath, pictureFolder } from '../editor/editable-path.ts';
import { readContentFile } from '../reading/read-file.ts';
import { tidyText } from '../reading/tidy-text.ts';

export interface EditAnswer {
  status: number;
  json: unknown;
}
type Params = Record<string, unknown>;
/** What may be edited, by its place on the disk. */
type Editable = Exclude<EditablePath, { problem: string }> & { file: string; path: string };

/** A refusal, told to the person who edits. */
class Refusal extends Error {
  readonly status: number;
  constructor(message: string, status = 422) {
    super(message);
    this.status = status;
  }
}

/** Answers one request of the protocol for the content in `folder`, which the editor knows as `content`. */
export function answerEdit(folder: string, request: unknown): EditAnswer {
  const { action, params = {} } = (request ?? {}) as { action?: unknown; params?: Params };
  try {
    const answer = typeof action === 'string' && Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (!answer) throw new Refusal(`This server does not know how to do “${action}”.`);
    return { status: 200, json: answer(folder, params) };
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, json: { error: error.message } };
    return { status: 500, json: { error: `The file could not be reached: ${(error as Error).message}` } };
  }
}

const actions: Record<string, (folder: string, params: Params) => unknown> = {
  info: () => ({ repo: 'content', publish_modes: ['simple'], type: 'local_fs' }),
  entriesByFolder: (folder, { folder: below, extension }) =>
    namesIn(folder, text(below))
      .filter((name) => name.endsWith(`.${text(extension)}`))
      .map((name) => `${text(below)}/${name}`)
      .filter((path) => !('problem' in editablePath(path)))
      .map((path) => entry(folder, path)),
  entriesByFiles: (folder, { files }) =>
    list(files).map(({ path, label }) => entry(folder, text(path), label as string | undefined)),
  getEntry: (folder, { path }) => entry(folder, text(path)),
  persistEntry: (folder, { dataFiles, assets }) => {
    const pictures = list(assets ?? []).map((asset) => pictureToWrite(folder, asset));
    const files = list(dataFiles).map((file) => fileToWrite(folder, file));
    // All is looked at before anything is written: half a save would be worse than none.
    for (const { file, bytes } of [...pictures, ...files]) write(file, bytes);
    const ids = Object.fromEntries(files.map(({ place, bytes }) => [place.path, digest(bytes)]));
    return { message: 'entry persisted', ids };
  },
  getMedia: (folder, { mediaFolder }) =>
    namesIn(folder, text(mediaFolder))
      .map((name) => `${text(mediaFolder)}/${name}`)
      .filter((path) => !('problem' in editablePath(path)))
      .map((path) => media(editable(folder, path))),
  getMediaFile: (folder, { path }) => media(editable(folder, text(path))),
  persistMedia: (folder, { asset }) => {
    const { place, file, bytes } = pictureToWrite(folder, asset as Params);
    write(file, bytes);
    return media(place);
  },
  deleteFile: (folder, { path }) => {
    remove(editable(folder, text(path)));
    return { message: 'deleted' };
  },
  deleteFiles: (folder, { paths }) => {
    for (const place of list<string>(paths).map((path) => editable(folder, text(path)))) remove(place);
    return { message: 'deleted' };
  },
  getDeployPreview: () => null,
};

/** A file as it is; without text where there is none. */
function entry(folder: string, path: string, label?: string) {
  const { file } = editable(folder, path);
  const bytes = existsSync(file) ? readFileSync(file) : null;
  return { data: bytes?.toString('utf8') ?? null, file: { path, label, id: bytes && digest(bytes) } };
}

function media({ file, path }: Editable) {
  if (!existsSync(file)) throw new Refusal(`There is no picture “${basename(path)}”.`, 404);
  const bytes = readFileSync(file);
  return { id: digest(bytes), content: bytes.toString('base64'), encoding: 'base64', path, name: basename(path) };
}

interface ToWrite {
  place: Editable;
  file: string;
  bytes: Uint8Array;
}

/** `was` is the id that the file had when the editor opened it; null for a new one. */
function fileToWrite(folder: string, { path, raw, newPath, was }: Params): ToWrite {
  const place = editable(folder, text(path));
  if (place.kind === 'picture') throw new Refusal(`“${path}” is a picture’s name.`);
  if (newPath !== undefined && newPath !== path) throw new Refusal('A file keeps its name: its address is on paper.');
  const now = existsSync(place.file) ? digest(readFileSync(place.file)) : null;
  if (was !== undefined && was !== now)
    throw new Refusal(now && was === null ? taken(place.slug) : changedMeanwhile, 409);
  const written = text(raw);
  const read = readContentFile({ kind: place.kind, path: place.path, bytes: Buffer.from(written) });
  if (read.data === null)
    throw new Refusal(`Not saved. ${read.problems.map(({ field, message }) => `${field}: ${message}`).join('; ')}.`);
  return { place, file: place.file, bytes: Buffer.from(tidyText(place.kind, written, read).text) };
}

const taken = (slug: string) => `There is a “${slug}” already. Give this one another name.`;
const changedMeanwhile =
  'This file was changed on the disk since you opened it. Yours is still in this window: copy what you changed, load the page again, and put it in.';

function pictureToWrite(folder: string, { path, content }: Params): ToWrite {
  const place = editable(folder, text(path));
  if (place.kind !== 'picture') throw new Refusal(`Pictures are kept in content/${pictureFolder}.`);
  const bytes = Buffer.from(text(content), 'base64');
  const problems = imageProblems(bytes);
  if (problems.length > 0) throw new Refusal(`The picture ${problems.join('; it ')}.`);
  return { place, file: place.file, bytes };
}

/** A path that may be edited, on the disk; a link that leads out of the content folder is refused. */
function editable(folder: string, path: string): Editable {
  const place = editablePath(path);
  if ('problem' in place) throw new Refusal(place.problem);
  const file = join(folder, ...place.below.split('/'));
  const root = realpathSync(folder) + sep;
  const isInside = (at: string) => !existsSync(at) || (realpathSync(at) + sep).startsWith(root);
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (isLink || !isInside(dirname(file))) throw new Refusal(`“${path}” is a link to another place.`);
  return { ...place, file, path };
}

/** The names of the ordinary files in a folder of the content; none where it is not there. */
function namesIn(folder: string, path: string): string[] {
  const [content, below, ...more] = path.split('/');
  if (content !== 'content' || !below || !/^[a-z]+$/.test(below) || more.length > 0)
    throw new Refusal(`“${path}” is not a folder of the content.`);
  const at = join(folder, below);
  if (!existsSync(at) || lstatSync(at).isSymbolicLink()) return [];
  return readdirSync(at, { withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name }) => name)
    .toSorted();
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

function remove({ file, path }: Editable): void {
  if (!existsSync(file)) throw new Refusal(`There is no file “${path}”.`, 404);
  rmSync(file);
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Refusal('Something is missing in the request. Load the page again.');
  return value;
}

function list<T = Params>(value: unknown): T[] {
  if (!Array.isArray(value)) throw new Refusal('Something is missing in the request. Load the page again.');
  return value;
}
