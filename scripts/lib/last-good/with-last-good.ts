/** A build shows the last good version of a file that is broken now, and says so. */
import { isGrave } from '../../../src/checks/grave.ts';
import { checkProblems, checks } from '../../../src/checks/index.ts';
import { dateWords } from '../../../src/domain/time/dates.ts';
import { filePlace } from '../../../src/reading/file-place.ts';
import { type Problem, problemLine } from '../../../src/reading/problem.ts';
import type { Content, ContentFile, ReadContent } from '../../../src/reading/read-content.ts';
import { readContentFile } from '../../../src/reading/read-file.ts';
import type { KindName } from '../../../src/schema/collections.ts';
import { earlierVersions, type KeptFiles, keptFiles } from './earlier-versions.ts';
import { noMoreThanMeant } from './no-more-than-meant.ts';

/** A file that is broken, and what the site shows in its place. */
export interface ShownAsBefore {
  file: string;
  /** The day of the version that is shown, `2026-11-03`. */
  of: string;
  problems: Problem[];
  /** What was taken out of that version, because the broken text shows that it is not meant to be shown. */
  changed: string[];
}

/** A broken file that is not on the site, with what stands in the way of its earlier versions, if there are any. */
export interface LeftOutFile {
  file: string;
  problems: Problem[];
  reason?: string;
}

export interface LastGood {
  shownAsBefore: ShownAsBefore[];
  leftOut: LeftOutFile[];
  /** What the next build may fall back on. */
  kept: KeptFiles;
}

/** Without one of these a site is wrong as a whole: it is built from a good version or not at all. */
const required = new Set<KindName>(['site', 'helplines', 'editing', 'vocabulary', 'schools']);
const requiredPages = new Set(['about', 'accessibility', 'exit', 'privacy', 'safety']);

/** How plain the words are is never grave, and takes longest to find out. */
const { readingLevel: _level, wording: _wording, ...graveChecks } = checks;

interface Broken {
  path: string;
  kind: KindName;
  slug: string;
  bytes: Uint8Array;
  problems: Problem[];
}

/**
 * Puts the last good version of each broken file into `read.content`. Files that are not there stay away: somebody
 * deleted them. Throws a sentence where a file that every site needs has no good version.
 */
export function withLastGood(
  files: ContentFile[],
  strange: Problem[],
  read: ReadContent,
  today: string,
  now = new Date().toISOString(),
): LastGood {
  const { folder, content } = read;
  const missing = read.problems.filter(({ code }) => code === 'settings.missing');
  if (missing.length > 0) throw new Error(`${missing.map(problemLine).join('\n')}\nNothing was changed.`);
  const before = keptFiles(folder);
  const grave = problemsByFile(checkProblems(content, today, read, graveChecks).filter(isGrave));
  const unread = problemsByFile([...strange, ...read.problems].filter(({ severity }) => severity === 'error'));
  const broken = [...unread, ...grave].flatMap(([file, problems]) => brokenFile(file, problems, files, read));
  for (const { kind, slug } of broken) content[kind].delete(slug);

  const result: LastGood = { shownAsBefore: [], leftOut: [], kept: {} };
  const text = new TextDecoder();
  for (const { path, bytes } of files) {
    const place = filePlace(path);
    if ('kind' in place && content[place.kind].has(place.slug))
      result.kept[path] = { at: now, text: text.decode(bytes) };
  }
  for (const each of broken) {
    const file = `${folder}/${each.path}`;
    const found = lastGood(each, read, today, before);
    if ('at' in found) {
      const { at, bytes, changed } = found;
      result.shownAsBefore.push({ file, of: at.slice(0, 10), problems: each.problems, changed });
      result.kept[each.path] = { at, text: text.decode(bytes) };
    } else result.leftOut.push({ file, problems: each.problems, ...found });
  }
  refuseWithoutRequired(result.leftOut, broken, folder);
  return result;
}

function problemsByFile(problems: Problem[]): Map<string, Problem[]> {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  return byFile;
}

/** Nothing for a file that has no place in the content: it never was on the site. */
function brokenFile(
  file: string,
  problems: Problem[],
  files: ContentFile[],
  { folder, content }: ReadContent,
): Broken[] {
  const path = file.slice(folder.length + 1);
  const place = filePlace(path);
  if ('problem' in place) return [];
  // Two names that differ only in capitals: both were read, and a person has to choose.
  if (content[place.kind].has(place.slug) && !problems.some(isGrave)) return [];
  const bytes = files.find((each) => each.path === path)?.bytes ?? new Uint8Array();
  return [{ path, ...place, bytes, problems }];
}

type Found = { at: string; bytes: Uint8Array; changed: string[] } | { reason?: string };

/** Puts the newest version that is sound into the content, or says why none may be shown. */
function lastGood({ path, kind, slug, bytes }: Broken, read: ReadContent, today: string, before: KeptFiles): Found {
  const { folder } = read;
  const entries = read.content[kind] as Map<string, unknown>;
  for (const version of earlierVersions(folder, path, before)) {
    const earlier = readContentFile({ path: `${folder}/${path}`, bytes: version.bytes, kind });
    if (earlier.data === null) continue;
    const meant = noMoreThanMeant(kind, earlier.data, bytes);
    if ('reason' in meant) return meant;
    entries.set(slug, { ...earlier, data: meant.data });
    if (!hasGrave(kind, slug, read, today)) return { ...version, changed: meant.changed };
    entries.delete(slug);
  }
  return {};
}

/** Whether the checks find something grave in this one file; of listings, only it is looked at. */
function hasGrave(kind: KindName, slug: string, read: ReadContent, today: string): boolean {
  const entry = read.content[kind].get(slug);
  const content: Content = { ...read.content, listings: new Map() };
  if (kind === 'listings' && entry) (content.listings as Map<string, unknown>).set(slug, entry);
  return checkProblems(content, today, read, graveChecks).some(
    (problem) => isGrave(problem) && problem.file === entry?.path,
  );
}

function refuseWithoutRequired(leftOut: LeftOutFile[], broken: Broken[], folder: string): void {
  const needed = broken.filter(
    ({ path, kind, slug }) =>
      (required.has(kind) || (kind === 'pages' && requiredPages.has(slug))) &&
      leftOut.some(({ file }) => file === `${folder}/${path}`),
  );
  if (needed.length === 0) return;
  const lines = needed.flatMap(({ problems }) => problems.map((problem) => `  ${problemLine(problem)}`));
  const what = needed.length === 1 ? 'This file is' : 'These files are';
  throw new Error(
    `${what} broken, no earlier version was found that is sound, and no site can be made without:\n${lines.join('\n')}\nMend it and build again. Nothing was changed.`,
  );
}

/** `content/listings/chess.md cannot be used (line 4, Cost: …). The site shows it as it was on 3 November 2026; mend it.` */
export function shownAsBeforeSentence({ file, of, problems, changed }: ShownAsBefore): string {
  const but = changed.length > 0 ? ` (${changed.join('; ')})` : '';
  return `${file} cannot be used (${saidBriefly(problems)}). The site shows it as it was on ${dateWords(of)}${but}; mend it.`;
}

/** The same for one that is not shown at all. */
export function leftOutSentence({ file, problems, reason }: LeftOutFile): string {
  const why = reason ? `It is left out, because ${reason}` : 'It is left out, for no earlier version was found';
  return `${file} cannot be used (${saidBriefly(problems)}). ${why}; mend it.`;
}

function saidBriefly(problems: Problem[]): string {
  const [first, ...rest] = problems;
  if (!first) return 'it has mistakes';
  const line = first.line === null ? '' : `line ${first.line}, `;
  return `${line}${first.field}: ${first.message}${rest.length > 0 ? `; and ${rest.length} more` : ''}`;
}
