/** YAML to plain data, strictly: the core schema, no shortcuts, and the line on which each field stands. */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { lineSlip } from './line-slips.ts';
import type { Finding } from './problem.ts';
import { tokenProblems } from './yaml-tokens.ts';

/** The line of each field, by its path with dots: `places.0.postcode`. */
export type Lines = Record<string, number>;

export interface YamlData {
  /** Maps, lists, text, numbers, true and false; blanks are left out. */
  data: unknown;
  lines: Lines;
  /** Numbers, true and false as they were written, so that a message can give back the 0 at the front of `08001111`. */
  written: Record<string, string>;
  problems: Finding[];
  /** The field in which the only problem is, where the text could not be read and its lines show the field. */
  slipAt?: (string | number)[];
}

/** No field of any kind lies deeper than six. */
const deepest = 20;
/** Names by which JavaScript objects can be poisoned. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

const tooDeep: [code: string, message: string] = [
  'yaml.depth',
  'has things inside things too many times over; write it more simply',
];
/** What the yaml package calls an error, and what we say. */
const syntax: Record<string, [code: string, message: string]> = {
  TAB_AS_INDENT: ['yaml.tabs', 'has a tab at the start of the line; use spaces instead'],
  DUPLICATE_KEY: ['yaml.duplicate_key', 'has a field that is already there above; keep one of the two'],
  MULTIPLE_DOCS: ['yaml.documents', 'has a line “---” or “...” in it; delete it'],
  BLOCK_AS_IMPLICIT_KEY: ['yaml.colon', 'has a second colon; put what comes after the first one in quotes'],
  MISSING_CHAR: ['yaml.unclosed', 'opens a quote or a bracket that is never closed; close it'],
  BAD_SCALAR_START: ['yaml.start', 'starts with a sign that has a meaning of its own; put it in quotes'],
  RESOURCE_EXHAUSTION: tooDeep,
};
const otherSyntax: [string, string] = [
  'yaml.syntax',
  'cannot be read; check the colons, the quotes and the spaces at the start of this line and the one above',
];

/** Never throws; with problems, `data` may be incomplete and must not be used. */
export function yamlData(yaml: string): YamlData {
  const tokens = tokenProblems(yaml);
  const result: YamlData = { data: undefined, lines: {}, written: {}, problems: tokens };
  // Aliases can be circular or multiply: nothing is built from a text that has one.
  if (tokens.length > 0) return result;
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line;
  const document = documentFrom(yaml, counter);
  if (!document) {
    const [code, message] = tooDeep;
    result.problems.push({ line: null, field: 'File', code, message });
    return result;
  }
  const first = document.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION') ?? document.errors[0];
  if (first) {
    const [code, message] = syntax[first.code] ?? otherSyntax;
    const line = lineAt(first.pos[0]);
    // The parser says where it lost its way; a look at the line says what is wrong there.
    const slip = first.code === 'TAB_AS_INDENT' || first.code === 'RESOURCE_EXHAUSTION' ? null : lineSlip(yaml, line);
    if (slip) {
      const { path, ...problem } = slip;
      result.problems.push(problem);
      result.slipAt = path;
    } else result.problems.push({ line, field: 'File', code, message });
    return result;
  }
  if (!isMap(document.contents)) {
    const message = 'must be made of lines like “name: Chess club”';
    result.problems.push({ line: 1, field: 'File', code: 'yaml.root_type', message });
    return result;
  }
  result.data = plain(document.contents, [], result, lineAt) ?? {};
  return result;
}

/** Null for a text so deep that the parser runs out of room on its way. */
function documentFrom(yaml: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(yaml, {
      schema: 'core',
      version: '1.2',
      merge: false,
      uniqueKeys: true,
      lineCounter,
      prettyErrors: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A node as plain data, or undefined when there is nothing in it: an editor's emptied box is saved as `""`. */
function plain(node: unknown, path: string[], result: YamlData, lineAt: (offset: number) => number): unknown {
  const start = (node as Node | null)?.range?.[0];
  const refuse = (code: string, message: string) =>
    result.problems.push({ line: start === undefined ? null : lineAt(start), field: 'File', code, message });
  if (path.length > deepest) {
    refuse(...tooDeep);
    return undefined;
  }
  if (isScalar(node)) {
    if (typeof node.value === 'number' || typeof node.value === 'boolean')
      result.written[path.join('.')] = node.source ?? String(node.value);
    const blank = node.value === null || (typeof node.value === 'string' && node.value.trim() === '');
    return blank ? undefined : node.value;
  }
  if (isSeq(node)) {
    const items: unknown[] = [];
    for (const item of node.items) {
      const at = [...path, String(items.length)];
      const offset = (item as Node | null)?.range?.[0];
      if (offset !== undefined) result.lines[at.join('.')] = lineAt(offset);
      const value = plain(item, at, result, lineAt);
      if (value !== undefined) items.push(value);
    }
    return items.length > 0 ? items : undefined;
  }
  if (isMap(node)) {
    const fields: [string, unknown][] = [];
    for (const { key, value } of node.items) {
      if (!isScalar(key) || key.value === null) {
        refuse('yaml.key', 'has a field without a plain name; write lines like “name: Chess club”');
        continue;
      }
      const name = isScalar(key) && typeof key.value === 'number' ? (key.source ?? '') : String(key.value);
      const line = lineAt(key.range?.[0] ?? 0);
      if (forbiddenKeys.has(name)) {
        result.problems.push({ line, field: name, code: 'key.forbidden', message: 'is not a field; delete the line' });
        continue;
      }
      if (name === '<<') {
        const message = 'is a shortcut that is not used here; write the fields out';
        result.problems.push({ line, field: name, code: 'yaml.merge', message });
        continue;
      }
      const at = [...path, name];
      result.lines[at.join('.')] = line;
      const read = plain(value, at, result, lineAt);
      if (read !== undefined) fields.push([name, read]);
    }
    return fields.length > 0 ? Object.fromEntries(fields) : undefined;
  }
  if (isAlias(node)) refuse('yaml.alias', 'has a word that starts with “*”; put it in quotes');
  return undefined;
}

/** The line of a field, or of the nearest thing around it; null for the whole file. */
export function lineOf(lines: Lines, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length > 0; length--) {
    const line = lines[path.slice(0, length).map(String).join('.')];
    if (line !== undefined) return line;
  }
  return null;
}
